/** How process signaal-behandelen reaches the use case of this room. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.verrijking.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

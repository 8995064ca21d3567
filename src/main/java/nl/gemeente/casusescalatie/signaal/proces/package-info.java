/** How process signaal-behandelen reaches the use cases of this room. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.signaal.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

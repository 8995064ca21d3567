/** How process ketenpartner-nakijken reaches the use cases of this room. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.ketenpartner.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How the process {@code meldcode-doorlopen} reaches the room meldcode. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.meldcode.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

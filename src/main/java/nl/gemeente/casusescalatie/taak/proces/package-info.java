/** How the ladder sees and moves the tasks of the engine. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.taak.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

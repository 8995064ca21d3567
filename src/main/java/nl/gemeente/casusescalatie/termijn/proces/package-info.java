/** Gives every user task its due date and lets the ladder change the task. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.termijn.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

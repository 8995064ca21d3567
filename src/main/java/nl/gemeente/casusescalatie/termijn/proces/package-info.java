/** Gives every user task its due date and lets the ladder change the task. */
@NullMarked
package nl.gemeente.casusescalatie.termijn.proces;

import org.jspecify.annotations.NullMarked;

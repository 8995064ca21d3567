/** How the ladder sees and moves the tasks of the engine. */
@NullMarked
package nl.gemeente.casusescalatie.taak.proces;

import org.jspecify.annotations.NullMarked;

/** Weighing a signal in the meeting: advice, answers of partners, the weging itself. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.weging;

import org.jspecify.annotations.NullMarked;

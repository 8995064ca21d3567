/** The agenda: which signals, in which order, for how many minutes. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.agenda;

import org.jspecify.annotations.NullMarked;

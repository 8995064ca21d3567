/** The meldcode: the five steps from signals to the decision to report to Veilig Thuis, and its feedback. */
@NullMarked
package nl.gemeente.casusescalatie.meldcode;

import org.jspecify.annotations.NullMarked;

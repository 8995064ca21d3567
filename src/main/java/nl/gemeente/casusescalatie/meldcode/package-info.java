/** The meldcode: the five steps from signals to the decision to report at Veilig Thuis, and what is heard back. */
@NullMarked
package nl.gemeente.casusescalatie.meldcode;

import org.jspecify.annotations.NullMarked;

/** Who takes part in a meeting, who is invited, and who sees which item. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.deelname;

import org.jspecify.annotations.NullMarked;

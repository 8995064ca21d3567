/** Who takes part in a meeting, who is invited, and who sees which item. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.overleg.deelname;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

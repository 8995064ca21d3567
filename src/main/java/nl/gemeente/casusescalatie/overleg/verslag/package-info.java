/** The verslag of a meeting, in frozen versions. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.verslag;

import org.jspecify.annotations.NullMarked;

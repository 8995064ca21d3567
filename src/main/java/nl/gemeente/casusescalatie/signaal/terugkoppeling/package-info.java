/** What the melder hears. */
@NullMarked
package nl.gemeente.casusescalatie.signaal.terugkoppeling;

import org.jspecify.annotations.NullMarked;

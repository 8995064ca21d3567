/** The list of permits that the municipality reads in, as a register. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.vergunning;

import org.jspecify.annotations.NullMarked;

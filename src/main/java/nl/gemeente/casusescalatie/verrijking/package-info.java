/** What the registers know about an address, a company or an earlier report. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking;

import org.jspecify.annotations.NullMarked;

/** Offering a casus to the RIEC: completeness, the convenant check, the packet and the answer. */
@NullMarked
package nl.gemeente.casusescalatie.casus.riec;

import org.jspecify.annotations.NullMarked;

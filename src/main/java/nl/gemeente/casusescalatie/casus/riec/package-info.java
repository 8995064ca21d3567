/** Offering a casus to the RIEC: completeness, the convenant check, the packet and the answer. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.casus.riec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

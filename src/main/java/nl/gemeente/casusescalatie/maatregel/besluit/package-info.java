/** Drafting, taking and announcing the decision. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.besluit;

import org.jspecify.annotations.NullMarked;

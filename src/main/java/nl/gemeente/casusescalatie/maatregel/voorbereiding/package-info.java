/** From a breach to a proposal for a maatregel. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import org.jspecify.annotations.NullMarked;

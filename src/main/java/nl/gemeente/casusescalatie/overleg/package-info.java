/** The lokaal signalenoverleg: agenda, deelnemers, and per signal a weging and a besluit. */
@NullMarked
package nl.gemeente.casusescalatie.overleg;

import org.jspecify.annotations.NullMarked;

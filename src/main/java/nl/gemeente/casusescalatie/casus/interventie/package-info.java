/** Analysis of a casus, and the choice of an intervention. */
@NullMarked
package nl.gemeente.casusescalatie.casus.interventie;

import org.jspecify.annotations.NullMarked;

/** The two maps as processes: which question leads where. */
@NullMarked
package nl.gemeente.casusescalatie.routekaart.proces;

import org.jspecify.annotations.NullMarked;

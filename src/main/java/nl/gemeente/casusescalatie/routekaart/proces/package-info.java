/** The two maps as processes: which question leads where. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.routekaart.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

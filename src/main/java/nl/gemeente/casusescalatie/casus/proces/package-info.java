/** The process of a casus: its model, its delegates and the way to start it. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.casus.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How the process {@code opschorting-bewaken} and the waiting processes reach the room opschorting. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.opschorting.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

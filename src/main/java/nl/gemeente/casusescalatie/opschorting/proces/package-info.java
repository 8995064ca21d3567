/** How watching a hold and waiting for its end reach the room opschorting. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.opschorting.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How watching a hold and waiting for its end reach the room opschorting. */
@NullMarked
package nl.gemeente.casusescalatie.opschorting.proces;

import org.jspecify.annotations.NullMarked;

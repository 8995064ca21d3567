/** How the process {@code opschorting-bewaken} and the waiting processes reach the room opschorting. */
@NullMarked
package nl.gemeente.casusescalatie.opschorting.proces;

import org.jspecify.annotations.NullMarked;

/** How the process {@code meldcode-doorlopen} reaches the room meldcode. */
@NullMarked
package nl.gemeente.casusescalatie.meldcode.proces;

import org.jspecify.annotations.NullMarked;

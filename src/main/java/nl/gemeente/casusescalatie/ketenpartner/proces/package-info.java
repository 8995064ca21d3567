/** How process ketenpartner-nakijken reaches the use cases of this room. */
@NullMarked
package nl.gemeente.casusescalatie.ketenpartner.proces;

import org.jspecify.annotations.NullMarked;

/** How process signaal-behandelen reaches the use cases of this room. */
@NullMarked
package nl.gemeente.casusescalatie.signaal.proces;

import org.jspecify.annotations.NullMarked;

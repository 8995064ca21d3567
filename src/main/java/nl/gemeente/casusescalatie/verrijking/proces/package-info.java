/** How process signaal-behandelen reaches the use case of this room. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.proces;

import org.jspecify.annotations.NullMarked;

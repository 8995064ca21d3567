/** The fictional cases of the local environment: each walks through the forms that people fill in, to its own point on the path. */
@NullMarked
package nl.gemeente.casusescalatie.lokaal.proces;

import org.jspecify.annotations.NullMarked;

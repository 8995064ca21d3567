/** The reference lists of the municipality: which versions of each there are, who made them, and who may change them. */
@NullMarked
package nl.gemeente.casusescalatie.lijst;

import org.jspecify.annotations.NullMarked;

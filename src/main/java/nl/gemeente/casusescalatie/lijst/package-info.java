/** The reference lists of the municipality: their rows and versions, who made them, and who may change them. */
@NullMarked
package nl.gemeente.casusescalatie.lijst;

import org.jspecify.annotations.NullMarked;

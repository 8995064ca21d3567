/** The destruction of signals whose retention term is over. */
@NullMarked
package nl.gemeente.casusescalatie.bewaartermijn;

import org.jspecify.annotations.NullMarked;

/** The term for bezwaar, and what is received in it. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.bezwaar;

import org.jspecify.annotations.NullMarked;

/**
 * The partners in the chain: whom a municipality may share with, on what grounds, which kind of data, and the yearly
 * check that this still holds.
 */
@NullMarked
package nl.gemeente.casusescalatie.ketenpartner;

import org.jspecify.annotations.NullMarked;

/**
 * The registers of others, asked over HTTP as their public documentation says; one that has no address or key is not
 * connected.
 */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.register;

import org.jspecify.annotations.NullMarked;

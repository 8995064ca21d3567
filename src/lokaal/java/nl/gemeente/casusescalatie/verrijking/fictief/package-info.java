/**
 * Registers with made-up addresses, companies and permits, for trying and testing; a build for production does not have
 * them.
 */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.fictief;

import org.jspecify.annotations.NullMarked;

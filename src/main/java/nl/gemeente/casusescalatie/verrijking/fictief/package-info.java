/** Registers with made-up addresses, companies and permits, for trying and testing; they do not exist in profile productie. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.fictief;

import org.jspecify.annotations.NullMarked;

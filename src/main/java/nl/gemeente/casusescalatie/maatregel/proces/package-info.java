/** How the models of a maatregel are bound to its use cases. */
@NullMarked
package nl.gemeente.casusescalatie.maatregel.proces;

import org.jspecify.annotations.NullMarked;

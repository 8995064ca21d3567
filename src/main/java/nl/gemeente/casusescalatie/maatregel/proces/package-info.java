/** How the models of a maatregel are bound to its use cases. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.maatregel.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

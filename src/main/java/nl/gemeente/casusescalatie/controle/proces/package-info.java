/** How the processes of a controle reach the room controle. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.controle.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

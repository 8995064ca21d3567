/** How the processes of a controle reach the room controle. */
@NullMarked
package nl.gemeente.casusescalatie.controle.proces;

import org.jspecify.annotations.NullMarked;

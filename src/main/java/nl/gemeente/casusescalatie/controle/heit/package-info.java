/** The request to the HEIT and its answer. */
@NullMarked
package nl.gemeente.casusescalatie.controle.heit;

import org.jspecify.annotations.NullMarked;

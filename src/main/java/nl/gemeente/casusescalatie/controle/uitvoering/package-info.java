/** What is found and recorded on the spot, up to the report. */
@NullMarked
package nl.gemeente.casusescalatie.controle.uitvoering;

import org.jspecify.annotations.NullMarked;

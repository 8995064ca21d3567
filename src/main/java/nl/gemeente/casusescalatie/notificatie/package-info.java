/** Messages to people and partners by e-mail: a number, what is asked and a link, never what the dossier says. */
@NullMarked
package nl.gemeente.casusescalatie.notificatie;

import org.jspecify.annotations.NullMarked;

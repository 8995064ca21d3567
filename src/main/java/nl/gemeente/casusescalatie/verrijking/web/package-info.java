/** The button on the dossier page that asks the registers again. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.web;

import org.jspecify.annotations.NullMarked;

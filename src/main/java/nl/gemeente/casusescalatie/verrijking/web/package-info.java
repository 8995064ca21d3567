/** The button on the dossier page that asks the registers again, and the page for the list of permits. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.web;

import org.jspecify.annotations.NullMarked;

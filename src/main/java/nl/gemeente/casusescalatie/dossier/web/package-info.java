/** The dossier as a page, as the first tab of a task in Tasklist, and as JSON. */
@NullMarked
package nl.gemeente.casusescalatie.dossier.web;

import org.jspecify.annotations.NullMarked;

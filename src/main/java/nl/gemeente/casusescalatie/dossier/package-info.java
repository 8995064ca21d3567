/**
 * The spine of every record: its number, its timeline in plain Dutch, its links to other records, and the page that
 * shows who may see what.
 */
@NullMarked
package nl.gemeente.casusescalatie.dossier;

import org.jspecify.annotations.NullMarked;

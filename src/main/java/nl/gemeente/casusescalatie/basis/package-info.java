/**
 * The words that every room uses: the number of a dossier, a refusal and the rules of a field, a day and a moment, a
 * choice.
 */
@NullMarked
package nl.gemeente.casusescalatie.basis;

import org.jspecify.annotations.NullMarked;

/**
 * The words that every room uses: the number of a dossier, a refusal, an answer that may be unknown, the forms of
 * exploitation.
 */
@NullMarked
package nl.gemeente.casusescalatie.basis;

import org.jspecify.annotations.NullMarked;

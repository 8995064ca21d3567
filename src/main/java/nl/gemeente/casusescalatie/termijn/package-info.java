/** Terms and calendars: working days, the Algemene termijnenwet, the term of each task and the ladder that follows when a term passes. */
@NullMarked
package nl.gemeente.casusescalatie.termijn;

import org.jspecify.annotations.NullMarked;

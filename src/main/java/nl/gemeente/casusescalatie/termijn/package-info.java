/** Terms and calendars: working days, the Algemene termijnenwet, statutory terms and the term of each task. */
@NullMarked
package nl.gemeente.casusescalatie.termijn;

import org.jspecify.annotations.NullMarked;

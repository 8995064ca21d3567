/** What people read of the answers, and the privacycheck before the content of a register opens. */
@NullMarked
package nl.gemeente.casusescalatie.verrijking.inzage;

import org.jspecify.annotations.NullMarked;

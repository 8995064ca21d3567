/** What people read of a meeting: the page, the dossier, the invited partner. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.inzage;

import org.jspecify.annotations.NullMarked;

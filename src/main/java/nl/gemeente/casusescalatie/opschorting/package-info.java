/** Politie or OM asked to wait: what is on hold since when, and the way to go on. What holds for a dossier holds for everything that came out of it. */
@NullMarked
package nl.gemeente.casusescalatie.opschorting;

import org.jspecify.annotations.NullMarked;

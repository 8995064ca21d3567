/**
 * Politie or OM asked to wait: what is on hold since when, and how to continue. What holds for a dossier holds for
 * everything that followed from it.
 */
@NullMarked
package nl.gemeente.casusescalatie.opschorting;

import org.jspecify.annotations.NullMarked;

/** The decision on a signal, and the check before anything is shared because of it. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.besluit;

import org.jspecify.annotations.NullMarked;

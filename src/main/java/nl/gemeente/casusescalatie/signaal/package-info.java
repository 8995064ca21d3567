/**
 * A signal of possible human trafficking: one way in, its weging by the aandachtsfunctionaris, what the overleg
 * decided, and how it ends.
 */
@NullMarked
package nl.gemeente.casusescalatie.signaal;

import org.jspecify.annotations.NullMarked;

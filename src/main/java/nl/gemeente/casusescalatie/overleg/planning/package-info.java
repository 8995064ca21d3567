/** Planning, preparing, opening and cancelling a meeting. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.planning;

import org.jspecify.annotations.NullMarked;

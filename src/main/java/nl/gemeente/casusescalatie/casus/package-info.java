/**
 * The RIEC casus: convenant check, contributions of partners behind the wall, analysis, choice of intervention,
 * monitoring and closing.
 */
@NullMarked
package nl.gemeente.casusescalatie.casus;

import org.jspecify.annotations.NullMarked;

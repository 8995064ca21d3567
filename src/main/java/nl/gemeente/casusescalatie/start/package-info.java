/**
 * What must hold before the application starts, and one Dutch sentence for the person at the keyboard when it does not.
 */
@NullMarked
package nl.gemeente.casusescalatie.start;

import org.jspecify.annotations.NullMarked;

/** The pages of the overleg. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.web;

import org.jspecify.annotations.NullMarked;

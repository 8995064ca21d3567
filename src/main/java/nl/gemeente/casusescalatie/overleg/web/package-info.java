/** The page of a meeting: the agenda to prepare and to work down. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.web;

import org.jspecify.annotations.NullMarked;

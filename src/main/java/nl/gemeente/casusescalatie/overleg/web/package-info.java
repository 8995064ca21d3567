/** The pages of a meeting: its agenda, its participants and its verslag. */
@NullMarked
package nl.gemeente.casusescalatie.overleg.web;

import org.jspecify.annotations.NullMarked;

/** A file with lines that people fill in and read in: one reader for every page that takes one. */
@NullMarked
package nl.gemeente.casusescalatie.bestand;

import org.jspecify.annotations.NullMarked;

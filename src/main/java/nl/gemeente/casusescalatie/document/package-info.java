/** Documents to read on paper, to hand over or to keep: a page of our own becomes a PDF. */
@NullMarked
package nl.gemeente.casusescalatie.document;

import org.jspecify.annotations.NullMarked;

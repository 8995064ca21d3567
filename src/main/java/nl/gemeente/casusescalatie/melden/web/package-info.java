/** The intake page, the import page and the API of signals. */
@NullMarked
package nl.gemeente.casusescalatie.melden.web;

import org.jspecify.annotations.NullMarked;

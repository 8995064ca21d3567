/** The button that recalls a doorzetting. */
@NullMarked
package nl.gemeente.casusescalatie.doorzetting.web;

import org.jspecify.annotations.NullMarked;

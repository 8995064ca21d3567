/** The list of ketenpartners for other programs, and the page on which a doorzetting is withdrawn. */
@NullMarked
package nl.gemeente.casusescalatie.routekaart.web;

import org.jspecify.annotations.NullMarked;

/** The list of ketenpartners for other programs and pages. */
@NullMarked
package nl.gemeente.casusescalatie.routekaart.web;

import org.jspecify.annotations.NullMarked;

/** The page that shows the caught e-mail of the profile lokaal. */
@NullMarked
package nl.gemeente.casusescalatie.lokaal.web;

import org.jspecify.annotations.NullMarked;

/** The button that judges a link between two signals. */
@NullMarked
package nl.gemeente.casusescalatie.signaal.web;

import org.jspecify.annotations.NullMarked;

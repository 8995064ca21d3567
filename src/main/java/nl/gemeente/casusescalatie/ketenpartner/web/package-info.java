/** The list of partners, and the partners as the API gives them. */
@NullMarked
package nl.gemeente.casusescalatie.ketenpartner.web;

import org.jspecify.annotations.NullMarked;

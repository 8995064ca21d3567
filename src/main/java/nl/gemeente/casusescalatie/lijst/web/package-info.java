/** The pages of the reference lists, and the lists as the API gives them. */
@NullMarked
package nl.gemeente.casusescalatie.lijst.web;

import org.jspecify.annotations.NullMarked;

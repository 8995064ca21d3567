/** The page that leads to each reference list. */
@NullMarked
package nl.gemeente.casusescalatie.lijst.web;

import org.jspecify.annotations.NullMarked;

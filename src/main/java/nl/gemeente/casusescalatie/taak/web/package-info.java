/** The page on which people say when they are away. */
@NullMarked
package nl.gemeente.casusescalatie.taak.web;

import org.jspecify.annotations.NullMarked;

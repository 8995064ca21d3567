/** The login page, the start page and the rules of every address. */
@NullMarked
package nl.gemeente.casusescalatie.toegang.web;

import org.jspecify.annotations.NullMarked;

/** The page on which people say when they are away and who stands in. */
@NullMarked
package nl.gemeente.casusescalatie.termijn.web;

import org.jspecify.annotations.NullMarked;

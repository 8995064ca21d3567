/** The signals of a casus: with which it opens, which join, which leave. */
@NullMarked
package nl.gemeente.casusescalatie.casus.signaal;

import org.jspecify.annotations.NullMarked;

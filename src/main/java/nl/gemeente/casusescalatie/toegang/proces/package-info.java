/** The users, groups, rights and filters as the engine keeps them, and the door of its webapps. */
@NullMarked
package nl.gemeente.casusescalatie.toegang.proces;

import org.jspecify.annotations.NullMarked;

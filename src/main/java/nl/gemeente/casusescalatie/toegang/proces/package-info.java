/** The users, groups, rights and filters as the engine keeps them, and the door of its webapps. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.toegang.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

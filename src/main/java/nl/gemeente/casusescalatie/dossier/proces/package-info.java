/** Sees to it that a new task does not wait for people who are kept out of its dossier. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.dossier.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

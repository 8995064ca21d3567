/** The fictional cases of a first start, made through the forms that people fill in. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.lokaal.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Where the processes of the signalenoverleg meet its use cases: models, delegates, decision tables. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.overleg.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What the aandachtsfunctionaris decides about a signal, step by step, until it closes. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.signaal.afweging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Receiving a signal: every report becomes a signal here, once. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.signaal.ontvangst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

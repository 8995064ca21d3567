/** How the processes doorzetting-volgen and partner-informeren reach the use cases of this room. */
@NamedInterface("proces")
@NullMarked
package nl.gemeente.casusescalatie.doorzetting.proces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What others read of a signal: the dossier page, a partner, the registers, the rooms further along the path. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.signaal.inzage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

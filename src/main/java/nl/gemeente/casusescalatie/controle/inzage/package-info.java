/** What others read of a controle: the dossier page, the registers, the maatregel that follows. */
@NullMarked
@NamedInterface
package nl.gemeente.casusescalatie.controle.inzage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package nl.gemeente.casusescalatie.casus.inzage;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusstatus;

/**
 * What other rooms may know of a casus: nothing of what the convenant shields.
 *
 * @param dicht no signal can join any more
 */
public record Casusbeeld(Nummer nummer, Casusstatus status, boolean dicht, List<Nummer> signalen) {}

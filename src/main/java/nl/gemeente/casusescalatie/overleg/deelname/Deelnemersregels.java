package nl.gemeente.casusescalatie.overleg.deelname;

import java.util.Set;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.signaal.Signaalbeeld;

/** Which partners a signal needs at the table; the table is {@code bpmn/deelnemers-bepalen.dmn}. */
public interface Deelnemersregels {

    Set<Ketenpartner> voor(Signaalbeeld signaal);
}

package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;

/** {@code bpmn/meldcode-afwegen.dmn}, as the running meldcode of a signal uses it. */
public interface Meldregels {

    /** The version of the table that was deployed with the process of this signal. */
    int versie(Nummer signaal);
}

package nl.gemeente.casusescalatie.overleg.weging;

import nl.gemeente.casusescalatie.basis.Nummer;

/** How {@code bpmn/signaal-wegen.dmn} judged the weging of a signal. */
public interface Weegregels {

    /** The rule that gave the advice in the running bespreking of this signal. */
    Weegregel toegepast(Nummer signaal);

    /**
     * @param nummer place of the rule in the table, from 1
     * @param uitleg the sentence beside the rule
     */
    record Weegregel(int nummer, int versie, String uitleg) {}
}

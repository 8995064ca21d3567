package nl.gemeente.casusescalatie.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.nummer;

import nl.gemeente.casusescalatie.basis.Urgentie;

/**
 * The routing variables of processes in rooms that do not know each other. Any other variable stands in the lowest room
 * whose processes use it.
 */
public final class Procesvariabelen {

    /** Handed on from process to process, so that the terms of the tasks follow it. */
    public static final Routevariabele URGENTIE = code("urgentie", Urgentie.class);

    public static final Routevariabele MINDERJARIG = jaNee("minderjarig");

    /** Set by the delegate that opens the dossier, in the process that called it. */
    public static final Routevariabele CASUS_NUMMER = nummer("casusNummer");

    public static final Routevariabele CONTROLE_NUMMER = nummer("controleNummer");
    public static final Routevariabele HEIT_NUMMER = nummer("heitNummer");
    public static final Routevariabele MAATREGEL_NUMMER = nummer("maatregelNummer");

    /** Whether the same task comes back for one more partner. */
    public static final Routevariabele NOG_EEN_PARTNER = jaNee("nogEenPartner");

    private Procesvariabelen() {}
}

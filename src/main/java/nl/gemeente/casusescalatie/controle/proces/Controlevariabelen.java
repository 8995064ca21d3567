package nl.gemeente.casusescalatie.controle.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.nummer;

import nl.gemeente.casusescalatie.controle.Controleafloop;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.proces.Routevariabele;

/** The routing variables of the models of a controle, and of the processes that open one. */
final class Controlevariabelen {

    /** What the two opening delegates tell the process that calls the controle. */
    static final Routevariabele CONTROLE_NUMMER = nummer("controleNummer");

    static final Routevariabele HEIT_NUMMER = nummer("heitNummer");

    static final Routevariabele VERVALLEN = jaNee("controleVervallen");
    static final Routevariabele HEIT_AANGENOMEN = jaNee("heitAangenomen");
    static final Routevariabele PARTNER = code("controlePartner", Controlepartner.class);
    static final Routevariabele NOG_EEN_OVERTREDING = jaNee("nogEenOvertreding");
    static final Routevariabele MELDPUNT = code("meldpunt", Meldpunt.class);
    static final Routevariabele HERCONTROLE_NODIG = jaNee("hercontroleNodig");
    static final Routevariabele MAATREGELEN_NODIG = jaNee("maatregelenNodig");
    static final Routevariabele MAATREGEL_NUMMER = nummer("maatregelNummer");
    static final Routevariabele AFLOOP = code("controleafloop", Controleafloop.class);

    private Controlevariabelen() {}
}

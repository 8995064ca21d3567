package nl.gemeente.casusescalatie.controle.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;

import nl.gemeente.casusescalatie.controle.Controleafloop;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.proces.Routevariabele;

/** The routing variables of the models of a controle, and of the processes that open one. */
public final class Controlevariabelen {

    static final Routevariabele VERVALLEN = jaNee("controleVervallen");
    static final Routevariabele HEIT_AANGENOMEN = jaNee("heitAangenomen");
    static final Routevariabele PARTNER = code("controlePartner", Controlepartner.class);
    static final Routevariabele NOG_EEN_OVERTREDING = jaNee("nogEenOvertreding");
    static final Routevariabele MELDPUNT = code("meldpunt", Meldpunt.class);
    static final Routevariabele HERCONTROLE_NODIG = jaNee("hercontroleNodig");
    /** Set by the delegate of room maatregel: the controle asks for measures. */
    public static final Routevariabele MAATREGELEN_NODIG = jaNee("maatregelenNodig");

    static final Routevariabele AFLOOP = code("controleafloop", Controleafloop.class);

    private Controlevariabelen() {}
}

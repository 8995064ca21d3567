package nl.gemeente.casusescalatie.maatregel.proces;

import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.moment;

import nl.gemeente.casusescalatie.maatregel.Heitherkomst;
import nl.gemeente.casusescalatie.maatregel.Maatregeladvies;
import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Naleving;
import nl.gemeente.casusescalatie.maatregel.Zienswijzeuitkomst;
import nl.gemeente.casusescalatie.maatregel.besluit.Besluitvervolg;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Maatregelafloop;
import nl.gemeente.casusescalatie.maatregel.uitvoering.Termijnkeuze;
import nl.gemeente.casusescalatie.proces.Routevariabele;

/** The routing variables of the three models of a measure, and of the processes that open one. */
final class Maatregelvariabelen {

    static final Routevariabele HEIT_TEAM = code("heitTeam", Heitherkomst.class);
    static final Routevariabele VORM_SEKSUEEL = jaNee("vormSeksueel");
    static final Routevariabele VORM_ARBEID = jaNee("vormArbeid");
    static final Routevariabele VORM_CRIMINEEL = jaNee("vormCrimineel");
    static final Routevariabele ADVIES = code("advies", Maatregeladvies.class);
    static final Routevariabele SOORT = code("soort", Maatregelsoort.class);
    static final Routevariabele VOORNEMEN_NODIG = jaNee("voornemenNodig");
    static final Routevariabele ZIENSWIJZE = code("zienswijze", Zienswijzeuitkomst.class);
    static final Routevariabele ZIENSWIJZE_TOT = moment("zienswijzeTot");
    static final Routevariabele BESLUITVERVOLG = code("besluitvervolg", Besluitvervolg.class);
    static final Routevariabele UITVOERING_NODIG = jaNee("uitvoeringNodig");
    static final Routevariabele BEGUNSTIGING = jaNee("begunstiging");
    static final Routevariabele TERMIJNKEUZE = code("termijnkeuze", Termijnkeuze.class);
    static final Routevariabele NALEVING = code("naleving", Naleving.class);
    static final Routevariabele AFLOOP = code("afloop", Maatregelafloop.class);
    static final Routevariabele BEZWAAR_TOT = moment("bezwaarTot");

    private Maatregelvariabelen() {}
}

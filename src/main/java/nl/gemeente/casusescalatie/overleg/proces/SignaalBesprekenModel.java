package nl.gemeente.casusescalatie.overleg.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.MINDERJARIG;
import static nl.gemeente.casusescalatie.proces.Routevariabele.code;
import static nl.gemeente.casusescalatie.proces.Routevariabele.getal;
import static nl.gemeente.casusescalatie.proces.Routevariabele.jaNee;
import static nl.gemeente.casusescalatie.proces.Routevariabele.nummer;

import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.Weging;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen;
import nl.gemeente.casusescalatie.overleg.weging.SignaalWegen;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/signaal-bespreken.bpmn}: one agenda item, under the number of its signal. */
@Configuration
public class SignaalBesprekenModel {

    public static final String PROCES = "signaal-bespreken";

    public static final Routevariabele OVERLEG = nummer("overlegNummer");
    public static final Routevariabele BESPROKEN = jaNee("besproken");
    public static final Routevariabele WEGING_ADVIES = code("wegingAdvies", Overleguitkomst.class);

    private static final Routevariabele CONCREET = getal("concreet");
    private static final Routevariabele ACTUEEL = getal("actueel");
    private static final Routevariabele ERNST = getal("ernst");
    private static final Routevariabele BRON = code("bron", Bronbetrouwbaarheid.class);
    private static final Routevariabele AANTAL_BRONNEN = getal("aantalBronnen");
    private static final Routevariabele EIGEN_BEVOEGDHEID = jaNee("eigenBevoegdheid");
    private static final Routevariabele PARTNERBEHOEFTE = jaNee("partnerbehoefte");
    private static final Routevariabele SLACHTOFFER_IN_GEVAAR = jaNee("slachtofferInGevaar");
    private static final Routevariabele ONDERZOEKSRISICO = jaNee("onderzoeksrisico");

    /** The inputs of {@code bpmn/signaal-wegen.dmn}. */
    private static Route route(Weging weging) {
        return Route.met(BESPROKEN, true)
                .en(CONCREET, weging.concreet())
                .en(ACTUEEL, weging.actueel())
                .en(ERNST, weging.ernst())
                .en(MINDERJARIG, weging.minderjarig())
                .en(BRON, weging.bron())
                .en(AANTAL_BRONNEN, weging.aantalBronnen())
                .en(EIGEN_BEVOEGDHEID, weging.eigenBevoegdheid())
                .en(PARTNERBEHOEFTE, weging.partnerbehoefte())
                .en(SLACHTOFFER_IN_GEVAAR, weging.slachtofferInGevaar())
                .en(ONDERZOEKSRISICO, weging.onderzoeksrisico());
    }

    @Bean
    Procesmodel signaalBespreken(SignaalWegen wegen, OverlegbesluitNemen besluiten) {
        return Procesmodel.van(PROCES)
                .variabelen(
                        OVERLEG,
                        BESPROKEN,
                        WEGING_ADVIES,
                        CONCREET,
                        ACTUEEL,
                        ERNST,
                        MINDERJARIG,
                        BRON,
                        AANTAL_BRONNEN,
                        EIGEN_BEVOEGDHEID,
                        PARTNERBEHOEFTE,
                        SLACHTOFFER_IN_GEVAAR,
                        ONDERZOEKSRISICO)
                .taak("weging-vastleggen", SignaalWegen.Antwoorden.class, (zaak, velden) -> wegen.weeg(
                                zaak.nummer(OVERLEG), zaak.nummer(), velden, zaak.medewerker())
                        .map(SignaalBesprekenModel::route)
                        .orElseGet(() -> Route.met(BESPROKEN, false)))
                .taak("overlegbesluit-vastleggen", OverlegbesluitNemen.Voorstel.class, (zaak, velden) -> {
                    besluiten.neem(zaak.nummer(OVERLEG), zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                });
    }
}

package nl.gemeente.casusescalatie.meldcode.proces;

import java.time.Instant;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.meldcode.BijVeiligThuisMelden;
import nl.gemeente.casusescalatie.meldcode.Meldadvies;
import nl.gemeente.casusescalatie.meldcode.MeldcodeStarten;
import nl.gemeente.casusescalatie.meldcode.Meldcodestappen;
import nl.gemeente.casusescalatie.meldcode.Onveiligheid;
import nl.gemeente.casusescalatie.proces.Procesmodel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code bpmn/meldcode-doorlopen.bpmn} */
@Configuration(proxyBeanMethods = false)
class MeldcodeDoorlopenModel {

    static final String PROCES = "meldcode-doorlopen";

    static final Routevariabele METEEN_MELDEN = Routevariabele.jaNee("meteenMelden");

    /** The terms of the tasks follow it. */
    static final Routevariabele URGENTIE = Routevariabele.code("urgentie", Urgentie.class);

    /** What the decision table reads; a question that was not asked counts as nee. */
    static final Routevariabele VERMOEDEN = Routevariabele.jaNee("vermoeden");

    static final Routevariabele ONVEILIG = Routevariabele.jaNee("onveilig");
    static final Routevariabele HULP_MOGELIJK = Routevariabele.jaNee("hulpMogelijk");
    static final Routevariabele HULP_AANVAARD = Routevariabele.jaNee("hulpAanvaard");
    static final Routevariabele HULP_OP_TIJD = Routevariabele.jaNee("hulpOpTijd");

    /** What the decision table answers. */
    static final Routevariabele MELDADVIES = Routevariabele.code("meldadvies", Meldadvies.class);

    static final Routevariabele MELDEN_BESLOTEN = Routevariabele.jaNee("meldenBesloten");
    static final Routevariabele MONITORMOMENT = Routevariabele.moment("monitormoment");
    static final Routevariabele TERUGKOPPELING_DEFINITIEF = Routevariabele.jaNee("terugkoppelingDefinitief");

    @Bean
    Procesmodel meldcodeDoorlopen(MeldcodeStarten starten, Meldcodestappen stappen, BijVeiligThuisMelden veiligThuis) {
        return Procesmodel.van(PROCES)
                .variabelen(METEEN_MELDEN, URGENTIE, MELDADVIES, MELDEN_BESLOTEN)
                .variabelen(VERMOEDEN, ONVEILIG, HULP_MOGELIJK, HULP_AANVAARD, HULP_OP_TIJD)
                .variabelen(MONITORMOMENT, TERUGKOPPELING_DEFINITIEF)
                .start(
                        "meldcode-starten",
                        MeldcodeStarten.Verzoek.class,
                        (medewerker, verzoek) -> starten.start(verzoek, medewerker))
                .taak("meldcode-signalen", Meldcodestappen.Signalen.class, (zaak, velden) -> {
                    stappen.brengInKaart(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(METEEN_MELDEN, velden.onveiligheid().meteenMelden())
                            .en(
                                    URGENTIE,
                                    velden.onveiligheid() == Onveiligheid.ACUUT ? Urgentie.ACUUT : Urgentie.NORMAAL);
                })
                .taak("meldcode-overleg", Meldcodestappen.Overleg.class, (zaak, velden) -> {
                    stappen.overleg(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("meldcode-gesprek", Meldcodestappen.Gesprek.class, (zaak, velden) -> {
                    stappen.spreek(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("meldcode-afwegen", Meldcodestappen.Afweging.class, (zaak, velden) -> {
                    stappen.weegAf(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(VERMOEDEN, velden.vermoeden())
                            .en(ONVEILIG, Boolean.TRUE.equals(velden.onveilig()))
                            .en(HULP_MOGELIJK, Boolean.TRUE.equals(velden.hulpMogelijk()))
                            .en(HULP_AANVAARD, Boolean.TRUE.equals(velden.hulpAanvaard()))
                            .en(HULP_OP_TIJD, Boolean.TRUE.equals(velden.hulpOpTijd()));
                })
                .taak("meldcode-beslissen", Meldcodestappen.Beslissing.class, (zaak, velden) -> {
                    stappen.beslis(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(MELDEN_BESLOTEN, velden.melden());
                })
                .taak(
                        "meldcode-melden",
                        BijVeiligThuisMelden.Melding.class,
                        (zaak, velden) ->
                                Route.met(MONITORMOMENT, veiligThuis.meld(zaak.nummer(), velden, zaak.medewerker())))
                .taak(
                        "meldcode-terugkoppeling",
                        BijVeiligThuisMelden.Terugkoppeling.class,
                        (zaak, velden) -> vervolg(veiligThuis.hoor(zaak.nummer(), velden, zaak.medewerker())));
    }

    private static Route vervolg(Optional<Instant> monitormoment) {
        Route route = Route.met(TERUGKOPPELING_DEFINITIEF, monitormoment.isEmpty());
        return monitormoment.map(moment -> route.en(MONITORMOMENT, moment)).orElse(route);
    }
}

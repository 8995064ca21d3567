package nl.gemeente.casusescalatie.meldcode.proces;

import static nl.gemeente.casusescalatie.proces.Procesvariabelen.URGENTIE;

import java.time.Instant;
import java.util.Optional;
import nl.gemeente.casusescalatie.meldcode.BijVeiligThuisMelden;
import nl.gemeente.casusescalatie.meldcode.CollegaRaadplegen;
import nl.gemeente.casusescalatie.meldcode.GesprekVastleggen;
import nl.gemeente.casusescalatie.meldcode.Meldadvies;
import nl.gemeente.casusescalatie.meldcode.MeldcodeAfwegen;
import nl.gemeente.casusescalatie.meldcode.MeldcodeStarten;
import nl.gemeente.casusescalatie.meldcode.OverMeldenBeslissen;
import nl.gemeente.casusescalatie.meldcode.SignalenInKaartBrengen;
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

    /** What the decision table reads; a question that was not asked counts as no. */
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
    Procesmodel meldcodeDoorlopen(
            MeldcodeStarten starten,
            SignalenInKaartBrengen signalen,
            CollegaRaadplegen collega,
            GesprekVastleggen gesprek,
            MeldcodeAfwegen afwegen,
            OverMeldenBeslissen beslissen,
            BijVeiligThuisMelden veiligThuis) {
        return Procesmodel.van(PROCES)
                .variabelen(METEEN_MELDEN, URGENTIE, MELDADVIES, MELDEN_BESLOTEN)
                .variabelen(VERMOEDEN, ONVEILIG, HULP_MOGELIJK, HULP_AANVAARD, HULP_OP_TIJD)
                .variabelen(MONITORMOMENT, TERUGKOPPELING_DEFINITIEF)
                .start(
                        "meldcode-starten",
                        MeldcodeStarten.Verzoek.class,
                        (medewerker, verzoek) -> starten.start(verzoek, medewerker))
                .taak("meldcode-signalen", SignalenInKaartBrengen.Signalen.class, (zaak, velden) -> {
                    signalen.brengInKaart(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(METEEN_MELDEN, velden.onveiligheid().meteenMelden())
                            .en(URGENTIE, velden.onveiligheid().urgentie());
                })
                .taak("meldcode-overleg", CollegaRaadplegen.Overleg.class, (zaak, velden) -> {
                    collega.raadpleeg(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("meldcode-gesprek", GesprekVastleggen.Gesprek.class, (zaak, velden) -> {
                    gesprek.legVast(zaak.nummer(), velden, zaak.medewerker());
                    return Route.rechtdoor();
                })
                .taak("meldcode-afwegen", MeldcodeAfwegen.Afweging.class, (zaak, velden) -> {
                    afwegen.weegAf(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(VERMOEDEN, velden.vermoeden())
                            .en(ONVEILIG, Boolean.TRUE.equals(velden.onveilig()))
                            .en(HULP_MOGELIJK, Boolean.TRUE.equals(velden.hulpMogelijk()))
                            .en(HULP_AANVAARD, Boolean.TRUE.equals(velden.hulpAanvaard()))
                            .en(HULP_OP_TIJD, Boolean.TRUE.equals(velden.hulpOpTijd()));
                })
                .taak("meldcode-beslissen", OverMeldenBeslissen.Beslissing.class, (zaak, velden) -> {
                    beslissen.beslis(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(MELDEN_BESLOTEN, velden.melden());
                })
                .taak(
                        "meldcode-melden",
                        BijVeiligThuisMelden.Melding.class,
                        (zaak, velden) ->
                                Route.met(MONITORMOMENT, veiligThuis.meld(zaak.nummer(), velden, zaak.medewerker())))
                .taak("meldcode-terugkoppeling", BijVeiligThuisMelden.Terugkoppeling.class, (zaak, velden) -> {
                    Optional<Instant> later = veiligThuis.hoor(zaak.nummer(), velden, zaak.medewerker());
                    return Route.met(TERUGKOPPELING_DEFINITIEF, later.isEmpty()).enEventueel(MONITORMOMENT, later);
                });
    }
}

package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_HEIT;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_REGEL_OVERTREDEN;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenArbeid;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenOrgaan;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.heit;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.regels;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.uitbuiting;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.vervolg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Integratietest
@Doorloopt("routekaart-locatie-volgen")
class RoutekaartLocatieVolgenProcesTest extends Routekaartproef {

    private static final Kaart KAART =
            new Kaart("routekaart-locatie-volgen", "endEvent_locatieGevolgd", "locatieadvies");
    private static final String PERSOON = "routekaart-persoon-volgen";

    RoutekaartLocatieVolgenProcesTest(
            Procesbaan baan,
            Processen processen,
            Nummers nummers,
            Routeadviezen adviezen,
            Tijdlijn tijdlijn,
            HistoryService historie) {
        super(KAART, baan, processen, nummers, adviezen, tijdlijn, historie);
    }

    @BeforeEach
    void start() {
        begin(Route.met(Routevariabele.code("urgentie", Urgentie.class), Urgentie.NORMAAL));
    }

    @Test
    void meer_vormen_en_regels_leiden_naar_meer_partners() {
        rondAf("acuut", NEE);
        rondAf("slachtoffer", NEE);
        rondAf("uitbuiting", uitbuiting(true, true, true, true));
        rondAf("regels", regels(true, true, true));
        rondAf("heit", heit(true, true));
        rondAf("riec", JA);

        eindigtMet("NLA");
        assertThat(adviezen())
                .containsExactly(
                        Ketenpartner.NLA,
                        Ketenpartner.AVIM,
                        Ketenpartner.POLITIE,
                        Ketenpartner.GEMEENTE_TOEZICHT,
                        Ketenpartner.ODWH,
                        Ketenpartner.BURGERZAKEN,
                        Ketenpartner.HEIT,
                        Ketenpartner.RIEC);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void het_heit_komt_alleen_als_beide_antwoorden_ja_zijn(boolean vermoeden, boolean meerwaarde) {
        rondAf("acuut", NEE);
        rondAf("slachtoffer", NEE);
        rondAf("uitbuiting", uitbuiting(false, true, false, false));
        rondAf("regels", GEEN_REGEL_OVERTREDEN);
        rondAf("heit", heit(vermoeden, meerwaarde));
        rondAf("riec", NEE);

        eindigtMet("AVIM");
        assertThat(adviezen()).containsExactly(Ketenpartner.AVIM);
    }

    @Test
    void alleen_orgaanhandel_gaat_meteen_naar_de_politie() {
        rondAf("acuut", NEE);
        rondAf("slachtoffer", NEE);
        rondAf("uitbuiting", alleenOrgaan());

        eindigtMet("POLITIE");
    }

    @Test
    void overal_nee_vraagt_een_vervolgafspraak() {
        rondAf("acuut", NEE);
        rondAf("slachtoffer", NEE);
        rondAf("uitbuiting", uitbuiting(false, false, false, false));
        rondAf("regels", GEEN_REGEL_OVERTREDEN);
        rondAf("heit", GEEN_HEIT);
        rondAf("riec", NEE);

        weigert("vervolg", vervolg(LocalDate.of(2026, 11, 1)), "datum na vandaag");
        rondAf("vervolg", vervolg(LocalDate.of(2026, 12, 7)));

        eindigtMet("GEEN");
        assertThat(adviezen()).isEmpty();
    }

    @Test
    void bij_acuut_gevaar_staat_112_vast_en_gaan_de_vragen_door() {
        rondAf("acuut", JA);

        assertThat(zinnen()).anyMatch(zin -> zin.contains("112 gebeld op 23 november 2026 om 10:00"));
        rondAf("slachtoffer", NEE);
        rondAf("uitbuiting", alleenArbeid());
        rondAf("regels", GEEN_REGEL_OVERTREDEN);
        rondAf("heit", GEEN_HEIT);
        rondAf("riec", NEE);

        eindigtMet("NLA");
        assertThat(adviezen()).containsExactly(Ketenpartner.POLITIE, Ketenpartner.NLA);
    }

    @Test
    void een_slachtoffer_op_de_locatie_brengt_ook_de_kaart_voor_een_persoon_op_gang() {
        rondAf("acuut", NEE);
        rondAf("slachtoffer", JA);
        assertThat(baan.openFormulieren(nummer))
                .containsExactly("routekaart-locatie-uitbuiting", "routekaart-persoon-acuut");
        baan.rondAf(nummer, "routekaart-persoon-acuut", NEE);
        baan.rondAf(nummer, "routekaart-persoon-minderjarig", NEE);
        baan.rondAf(nummer, "routekaart-persoon-aangifte", NEE);
        baan.rondAf(nummer, "routekaart-persoon-hulp", JA);
        rondAf("uitbuiting", alleenArbeid());
        rondAf("regels", GEEN_REGEL_OVERTREDEN);
        rondAf("heit", GEEN_HEIT);
        rondAf("riec", NEE);

        eindigtMet("NLA");
        assertThat(adviezen()).containsExactly(Ketenpartner.SHOP, Ketenpartner.NLA);
    }

    @Test
    void loopt_de_kaart_voor_een_persoon_al_dan_begint_hij_niet_nog_eens() {
        begin(PERSOON, Route.rechtdoor());

        rondAf("acuut", NEE);
        rondAf("slachtoffer", JA);

        assertThat(baan.takenMet(nummer, "routekaart-persoon-acuut")).hasSize(1);
    }

    @Test
    void elke_taak_is_van_de_aandachtsfunctionaris_en_een_ander_rondt_hem_niet_af() {
        assertThat(baan.groep(baan.taak(nummer, "routekaart-locatie-acuut"))).isEqualTo("aandachtsfunctionaris");
        assertThatThrownBy(() -> baan.rondAfAls("jurist", nummer, "routekaart-locatie-acuut", NEE))
                .hasMessageContaining("andere rol");
        weigert("acuut", Map.of(), "Kies een antwoord");
        rondAf("acuut", NEE);
        rondAf("slachtoffer", NEE);
        weigert("uitbuiting", Map.of("arbeid", "true"), "seksuele uitbuiting");
        assertThat(baan.openFormulieren(nummer)).containsExactly("routekaart-locatie-uitbuiting");
    }
}

package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Kaartantwoorden.aangifte;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.vervolg;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.zorgen;
import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.Doorzetstatus;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.routekaart.VeiligThuisMelden.Melding;
import nl.gemeente.casusescalatie.routekaart.VervolgAfspreken.Afspraak;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Partnerreactie;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Integratietest
@Doorloopt("routekaart-persoon-volgen")
class RoutekaartPersoonVolgenProcesTest extends Routekaartproef {

    private static final Kaart KAART =
            new Kaart("routekaart-persoon-volgen", "endEvent_partnerGeadviseerd", "persoonsadvies");
    private static final LocalDate VANDAAG = Testklok.START.toLocalDate();
    private static final Afspraak VERVOLG = vervolg(LocalDate.of(2026, 12, 7));

    private final DoorzettingenLezen doorzettingen;

    RoutekaartPersoonVolgenProcesTest(
            Procesbaan baan,
            Processen processen,
            Nummers nummers,
            Routeadviezen adviezen,
            Tijdlijn tijdlijn,
            HistoryService historie,
            DoorzettingenLezen doorzettingen) {
        super(KAART, baan, processen, nummers, adviezen, tijdlijn, historie);
        this.doorzettingen = doorzettingen;
    }

    @BeforeEach
    void start() {
        begin(Route.rechtdoor());
    }

    @ParameterizedTest
    @CsvSource({
        "ARBEID, NLA",
        "SEKSUEEL, AVIM",
        "CRIMINEEL, AVIM",
        "ORGAAN, AVIM",
    })
    void wie_aangifte_wil_gaat_naar_de_partner_van_de_vorm(Uitbuitingsvorm vorm, Ketenpartner partner) {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        rondAf("aangifte", aangifte(vorm));

        eindigtMet(partner.name());
        assertThat(adviezen()).containsExactly(partner);
    }

    @Test
    void een_onbekende_vorm_legt_geen_partner_op() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        rondAf("aangifte", aangifte(Uitbuitingsvorm.ONBEKEND));

        eindigtMet("GEEN");
        assertThat(adviezen()).isEmpty();
        assertThat(zinnen()).anyMatch(zin -> zin.contains("vorm is nog onbekend"));
    }

    @Test
    void de_au_pair_die_hulp_wil_komt_bij_shop() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        rondAf("aangifte", NEE);
        rondAf("hulp", JA);

        eindigtMet("SHOP");
    }

    @ParameterizedTest
    @CsvSource({"HOLLANDS_MIDDEN, ZVH_HOLLANDS_MIDDEN", "HAAGLANDEN, ZVH_HAAGLANDEN"})
    void zorgen_zonder_grip_gaan_naar_het_zorg_en_veiligheidshuis_van_de_woonplaats(Woonregio regio, String partner) {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        rondAf("aangifte", NEE);
        rondAf("hulp", NEE);
        rondAf("zorgen", zorgen(regio));

        eindigtMet(partner);
    }

    @Test
    void vier_keer_nee_vraagt_een_vervolgafspraak() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        rondAf("aangifte", NEE);
        rondAf("hulp", NEE);
        rondAf("zorgen", NEE);

        weigert("vervolg", vervolg(VANDAAG), "datum na vandaag");
        weigert("vervolg", zonder(VERVOLG, "herweegdatum"), "Wanneer kijkt u opnieuw?");
        weigert("vervolg", zonder(VERVOLG, "toelichting"), "Wat spreekt u af?");
        rondAf("vervolg", new Afspraak(Ketenpartner.SHOP, LocalDate.of(2026, 12, 7), "Volgen."));

        eindigtMet("GEEN");
    }

    @Test
    void bij_acuut_gevaar_staat_het_tijdstip_van_112_vast_en_loopt_de_route_door() {
        rondAf("acuut", JA);

        assertThat(zinnen()).anyMatch(zin -> zin.contains("112 gebeld op 23 november 2026 om 10:00"));
        rondAf("minderjarig", NEE);
        rondAf("aangifte", NEE);
        rondAf("hulp", NEE);
        rondAf("zorgen", NEE);
        rondAf("vervolg", VERVOLG);

        eindigtMet("POLITIE");
    }

    @Test
    void voor_een_minderjarige_wacht_veilig_thuis_op_geen_enkele_vraag() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", JA);

        assertThat(doorzettingen.van(nummer))
                .singleElement()
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::status)
                .containsExactly(Ketenpartner.VEILIG_THUIS, Doorzetstatus.AANGEBODEN);
        assertThat(baan.openFormulieren(nummer))
                .containsExactly(
                        "doorzetting-volgen", "routekaart-persoon-aangifte", "routekaart-persoon-veilig-thuis");
    }

    @Test
    void een_minderjarige_die_geen_hulp_wil_komt_toch_bij_veilig_thuis() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", JA);
        rondAf("aangifte", NEE);
        rondAf("hulp", NEE);
        rondAf("zorgen", NEE);
        rondAf("vervolg", VERVOLG);
        assertThat(baan.loopt(nummer, KAART.proces())).isTrue();

        weigert("veilig-thuis", melding(VANDAAG.plusDays(1)), "vandaag of een eerdere dag");
        rondAf("veilig-thuis", melding(VANDAAG));

        eindigtMet("VEILIG_THUIS");
        assertThat(doorzettingen.van(nummer))
                .singleElement()
                .extracting(Doorzettingsbeeld::status)
                .isEqualTo(Doorzetstatus.ONTVANGEN);
    }

    @Test
    void de_kaart_nog_eens_volgen_doet_geen_tweede_melding() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", JA);
        rondAf("veilig-thuis", melding(VANDAAG));
        rondAf("aangifte", NEE);
        rondAf("hulp", JA);

        begin(Route.rechtdoor());
        rondAf("acuut", NEE);
        rondAf("minderjarig", JA);

        assertThat(doorzettingen.van(nummer)).hasSize(1);
    }

    @Test
    void wie_belt_nadat_veilig_thuis_niet_oppakte_doet_een_nieuwe_melding() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", JA);
        baan.rondAf(nummer, "doorzetting-volgen", Partnerreactie.geweigerdEnVerderNiemand(VANDAAG));

        rondAf("veilig-thuis", melding(VANDAAG));

        assertThat(doorzettingen.van(nummer))
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::status)
                .containsExactly(
                        tuple(Ketenpartner.VEILIG_THUIS, Doorzetstatus.GEWEIGERD),
                        tuple(Ketenpartner.VEILIG_THUIS, Doorzetstatus.ONTVANGEN));
    }

    @Test
    void een_kaart_die_opnieuw_begint_telt_de_oude_antwoorden_niet_mee() {
        rondAf("acuut", JA);

        begin(Route.rechtdoor());

        assertThat(adviezen()).isEmpty();
    }

    @Test
    void elke_taak_is_van_de_aandachtsfunctionaris_en_een_ander_rondt_hem_niet_af() {
        assertThat(baan.groep(baan.taak(nummer, "routekaart-persoon-acuut"))).isEqualTo("aandachtsfunctionaris");
        assertThatThrownBy(() -> baan.rondAfAls("toezicht", nummer, "routekaart-persoon-acuut", NEE))
                .hasMessageContaining("andere rol");
        weigert("acuut", Map.of(), "Kies een antwoord");
        weigert("acuut", Map.of("antwoord", "misschien"), "geldige waarde");
        assertThat(baan.openFormulieren(nummer)).containsExactly("routekaart-persoon-acuut");
    }

    @Test
    void ja_op_aangifte_zonder_vorm_en_ja_op_zorgen_zonder_woonplaats_kan_niet() {
        rondAf("acuut", NEE);
        rondAf("minderjarig", NEE);
        weigert("aangifte", JA, "kies een vorm");
        rondAf("aangifte", NEE);
        rondAf("hulp", NEE);
        weigert("zorgen", JA, "kies een regio");
    }

    private static Melding melding(LocalDate dag) {
        return new Melding(dag, "Leeftijd en verblijfplaats.", "Zij bellen.");
    }
}

package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.privacy.Privacycheck2A;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Weegformulier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Privacycheck 2A: a participant of the overleg sees the number until somebody wrote down what more, on which ground and why. */
@Integratietest
class DeelnemersToetsenTest {

    private final int poort;
    private final Procesbaan baan;
    private final Wachtend wachtend;
    private final Overlegloop loop;
    private final Privacycheck2A check;

    Nummer signaal;
    Nummer overleg;

    DeelnemersToetsenTest(
            @LocalServerPort int poort, Procesbaan baan, Wachtend wachtend, Overlegloop loop, Privacycheck2A check) {
        this.poort = poort;
        this.baan = baan;
        this.wachtend = wachtend;
        this.loop = loop;
        this.check = check;
    }

    @BeforeEach
    void op_de_agenda() {
        wachtend.alleenNieuwe();
        signaal = wachtend.signaal();
        loop.laatWachten(signaal);
        overleg = loop.uitgenodigd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandachtsfunctionaris", "plaatsvervanger", "overlegvoorzitter"})
    void na_de_check_ziet_een_deelnemer_wat_is_vastgelegd_en_een_ander_het_nummer(String rol) {
        assertThat(check.magZien(overleg, signaal, Ketenpartner.POLITIE)).isEmpty();
        assertThat(doe(rol, velden("POLITIE", "GEMEENTELIJK")).statusCode()).isEqualTo(302);
        assertThat(Deur.persoon(poort, rol).get("/dossier/" + signaal).body())
                .contains("Privacycheck 2A: wat deelnemers zien");

        assertThat(check.magZien(overleg, signaal, Ketenpartner.POLITIE)).contains(Veld.ADRES, Veld.OMSCHRIJVING);
        assertThat(check.magZien(overleg, signaal, Ketenpartner.ODWH)).isEmpty();
        assertThat(check.magZien(Nummer.van("O-2026-99999"), signaal, Ketenpartner.POLITIE))
                .isEmpty();
        assertThat(Deur.persoon(poort, "privacy").get("/dossier/" + signaal).body())
                .contains("Politie", "Hoogstens: Gegevens van de gemeente zelf", "Om de aanpak te kiezen.");
    }

    @Test
    void de_laatste_check_telt_en_kan_minder_laten_zien() {
        doe("overlegvoorzitter", velden("POLITIE", "GEMEENTELIJK"));
        doe("overlegvoorzitter", velden("POLITIE", "ANONIEM"));

        assertThat(check.magZien(overleg, signaal, Ketenpartner.POLITIE))
                .contains(Veld.VORM)
                .doesNotContain(Veld.ADRES);
    }

    @Test
    void wat_niet_klopt_wordt_bij_het_veld_geweigerd_en_er_verandert_niets() {
        weigert(Map.of(), "Wie ziet iets van dit signaal? Kies ten minste één deelnemer.");
        weigert(Map.of(), "Soort gegevens: kies een antwoord.");
        weigert(Map.of(), "Grondslag: kies een grondslag.");
        weigert(Map.of(), "Waarom heeft deze deelnemer dit nodig? Schrijf op waarom.");
        weigert(velden("SHOP", "ANONIEM"), "Wie ziet iets van dit signaal? Kies ten minste één deelnemer.");
        weigert(velden("ODWH", "CONVENANT"), "Soort gegevens: deze partner hoort niet bij het RIEC-convenant");
        Map<String, String> herkenbaar = velden("POLITIE", "ANONIEM");
        herkenbaar.put("noodzaak", "Om 2171AB te kennen.");
        weigert(herkenbaar, "Hier staat iets in over wie of waar het is.");
        assertThat(check.magZien(overleg, signaal, Ketenpartner.POLITIE)).isEmpty();
    }

    @Test
    void wie_de_agenda_niet_maakt_en_wat_al_is_besproken_heeft_geen_check() {
        for (String rol : List.of("toezicht", "casusregisseur", "privacy", "melder", "beheer")) {
            assertThat(doe(rol, velden("POLITIE", "ANONIEM")).statusCode())
                    .as(rol)
                    .isEqualTo(404);
        }
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.NU_BEGINNEN);
        baan.rondAf(overleg, "overleg-openen", Overlegloop.OPENEN);
        baan.rondAf(signaal, "weging-vastleggen", Weegformulier.besproken().ingevuld());

        assertThat(doe("overlegvoorzitter", velden("POLITIE", "ANONIEM")).statusCode())
                .isEqualTo(404);
    }

    private void weigert(Map<String, String> velden, String zin) {
        HttpResponse<String> antwoord = doe("overlegvoorzitter", velden);
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains(zin);
    }

    private HttpResponse<String> doe(String rol, Map<String, String> velden) {
        return Deur.persoon(poort, rol).vulIn("/dossier/" + signaal + "/privacycheck/deelnemers", velden);
    }

    private static Map<String, String> velden(String partner, String klasse) {
        return new LinkedHashMap<>(Map.of(
                "partner-" + partner,
                "true",
                "gegevensklasse",
                klasse,
                "grondslag",
                "AVG_EIGEN_TAAK",
                "noodzaak",
                "Om de aanpak te kiezen."));
    }
}

package nl.gemeente.casusescalatie.lijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reference lists through their pages: every change a version, every old value readable, nothing half stored. */
@Integratietest
class LijstenTest {

    private final int poort;
    private final Lijstversies versies;
    private final Lijstregels regels;
    private final Indicatoren indicatoren;
    private final Ketenpartners ketenpartners;
    private final SignaalMelden melden;
    private final JdbcClient database;
    private Deur ans;

    LijstenTest(
            @LocalServerPort int poort,
            Lijstversies versies,
            Lijstregels regels,
            Indicatoren indicatoren,
            Ketenpartners ketenpartners,
            SignaalMelden melden,
            JdbcClient database) {
        this.poort = poort;
        this.versies = versies;
        this.regels = regels;
        this.indicatoren = indicatoren;
        this.ketenpartners = ketenpartners;
        this.melden = melden;
        this.database = database;
    }

    @BeforeEach
    void ans_is_ingelogd() {
        ans = Deur.persoon(poort, "aandachtsfunctionaris");
    }

    /** The tests share one database: the lists end as they began. */
    @AfterEach
    void terug_naar_de_eerste_versie() {
        database.sql("delete from lijstregel where lijstversie > 1").update();
        database.sql("delete from lijstversie where versie > 1 and lijst <> 'KETENPARTNERS'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ketenpartners", "/indicatoren", "/sectoren", "/functiegroepen"})
    void iedereen_met_een_dossier_leest_en_alleen_de_aandachtsfunctionaris_wijzigt(String lijst) {
        String pagina = "/lijsten" + lijst;

        assertThat(ans.get(pagina).statusCode()).isEqualTo(200);
        HttpResponse<String> lezer = Deur.persoon(poort, "toezicht").get(pagina);
        assertThat(lezer.statusCode()).isEqualTo(200);
        assertThat(lezer.body()).doesNotContain(">Wijzigen</a>", ">Nagekeken</button>");
        assertThat(Deur.persoon(poort, "melder").get(pagina).statusCode()).isEqualTo(403);
    }

    @Test
    void de_codes_van_de_lijsten_zijn_die_van_het_programma() {
        assertThat(regels.van(Lijst.SECTOREN, 1))
                .extracting(Lijstregel::code)
                .containsExactlyElementsOf(IntStream.range(0, Locatiesoort.values().length)
                        .mapToObj(i -> Locatiesoort.values()[i].name())
                        .toList());
        assertThat(regels.van(Lijst.FUNCTIEGROEPEN, 1))
                .extracting(Lijstregel::code)
                .containsExactlyElementsOf(IntStream.range(0, Functiegroep.values().length)
                        .mapToObj(i -> Functiegroep.values()[i].name())
                        .toList());
    }

    @Test
    void een_gewijzigde_indicator_is_een_nieuwe_versie_en_een_signaal_houdt_de_oude() {
        Nummer signaal = melden.meld(
                        Meldingen.melding().indicatoren("arbeid-lange-dagen").klaar(), "melder", null)
                .nummer();
        bewaar("/lijsten/indicatoren/arbeid-lange-dagen", regel("Werk: dagen van twaalf uur of meer", "ARBEID"));

        assertThat(indicatoren.geldende())
                .extracting(Indicator::tekst)
                .contains("Werk: dagen van twaalf uur of meer")
                .doesNotContain("Werk: steeds zeer lange werkdagen");
        assertThat(ans.get("/lijsten/indicatoren?versie=1").body())
                .contains("Werk: steeds zeer lange werkdagen", "oude versie");
        assertThat(ans.get("/lijsten/indicatoren").body())
                .contains("Gewijzigd: Werk: dagen van twaalf uur of meer.", "aandachtsfunctionaris");
        assertThat(ans.get("/dossier/" + signaal).body())
                .contains("Werk: steeds zeer lange werkdagen", "indicatoren versie 1")
                .doesNotContain("dagen van twaalf uur");
    }

    @Test
    void een_nieuwe_indicator_krijgt_een_code_die_nooit_opnieuw_wordt_gebruikt() {
        bewaar("/lijsten/indicatoren/nieuw", regel("Krijgt géén sleutel", "ARBEID"));
        assertThat(indicatoren.geldende()).extracting(Indicator::code).contains("arbeid-krijgt-geen-sleutel");

        Map<String, String> einde = regel("Krijgt géén sleutel", "ARBEID");
        einde.put("beeindigd", "true");
        bewaar("/lijsten/indicatoren/arbeid-krijgt-geen-sleutel", einde);
        assertThat(indicatoren.geldende()).extracting(Indicator::code).doesNotContain("arbeid-krijgt-geen-sleutel");
        assertThat(bewaar("/lijsten/indicatoren/nieuw", regel("Krijgt geen sleutel", "ARBEID"))
                        .body())
                .contains("er is of was al een indicator");
        assertThat(versies.huidige(Lijst.INDICATOREN)).isEqualTo(3);
    }

    @Test
    void een_fout_staat_bij_het_veld_en_wat_is_getypt_blijft_staan() {
        Map<String, String> velden = regel("   ", "ARBEID");
        velden.put("bron", "merk-bron <script>");
        HttpResponse<String> antwoord = bewaar("/lijsten/indicatoren/arbeid-lange-dagen", velden);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("Tekst: vul dit veld in.", "merk-bron &lt;script&gt;")
                .doesNotContain("<script>");
        velden.put("tekst", "a\u0000b");
        assertThat(bewaar("/lijsten/indicatoren/arbeid-lange-dagen", velden).body())
                .contains("Tekst: gebruik alleen gewone tekst.");
        assertThat(versies.huidige(Lijst.INDICATOREN)).isEqualTo(1);
    }

    @Test
    void wie_een_oude_versie_zag_schrijft_niet_over_een_collega_heen() {
        Map<String, String> velden = regel("Eerste", "ARBEID");
        velden.put("gezien", "1");
        Map<String, String> later = new HashMap<>(velden);
        later.put("tekst", "Tweede");
        bewaar("/lijsten/indicatoren/arbeid-lange-dagen", velden);

        assertThat(bewaar("/lijsten/indicatoren/arbeid-lange-dagen", later).body())
                .contains("Een collega heeft deze lijst net veranderd", "Tweede");
        assertThat(versies.huidige(Lijst.INDICATOREN)).isEqualTo(2);
    }

    @Test
    void een_beeindigde_sector_is_niet_meer_te_melden_en_een_risicosector_staat_in_het_dossier() {
        Nummer signaal =
                melden.meld(Meldingen.melding().klaar(), "melder", null).nummer();
        assertThat(ans.get("/dossier/" + signaal).body()).contains("Land- en tuinbouw (risicosector)");

        Map<String, String> velden = new HashMap<>(Map.of(
                "gezien",
                "1",
                "tekst",
                "Land- en tuinbouw",
                "bron",
                "[S 1.1.3]",
                "risico",
                "true",
                "beeindigd",
                "true"));
        bewaar("/lijsten/sectoren/LAND_EN_TUINBOUW", velden);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                OngeldigeMelding.class,
                                () -> melden.meld(Meldingen.melding().klaar(), "melder", null))
                        .fouten())
                .anySatisfy(fout -> assertThat(fout.toString()).contains("niet meer op de lijst"));
    }

    @Test
    void de_muur_van_het_convenant_staat_ook_op_de_pagina() {
        int voor = versies.huidige(Lijst.KETENPARTNERS);
        Map<String, String> velden = partner("GEMEENTELIJK");
        velden.put("gegevensklasse", "CONVENANT");
        assertThat(bewaar("/lijsten/ketenpartners/ODWH", velden).body())
                .contains("alleen naar een partner die meedoet aan het convenant", "merk-taak");
        velden.put("email", "geen adres");
        assertThat(bewaar("/lijsten/ketenpartners/ODWH", velden).body()).contains("E-mail: vul een geldig");
        assertThat(versies.huidige(Lijst.KETENPARTNERS)).isEqualTo(voor);
    }

    @Test
    void een_partner_wordt_gewijzigd_en_nagekeken_met_een_knop() {
        Deur toezicht = Deur.persoon(poort, "toezicht");
        assertThat(toezicht.vulIn("/lijsten/ketenpartners/ODWH/nagekeken", Map.of())
                        .statusCode())
                .isEqualTo(403);
        int voor = versies.huidige(Lijst.KETENPARTNERS);
        String oudeTaak = ketenpartners.van(Ketenpartner.ODWH).taak();
        bewaar("/lijsten/ketenpartners/ODWH", partner("GEMEENTELIJK"));

        assertThat(ketenpartners.van(Ketenpartner.ODWH).taak()).isEqualTo("merk-taak");
        assertThat(ans.get("/lijsten/ketenpartners?versie=" + voor).body()).contains(oudeTaak);
        bewaar("/lijsten/ketenpartners/ODWH/nagekeken", new HashMap<>());
        assertThat(ketenpartners.van(Ketenpartner.ODWH).nagekekenOp()).isEqualTo("2026-11-23");
        assertThat(ans.get("/lijsten/ketenpartners").body()).contains("Nagekeken: Omgevingsdienst West-Holland.");
    }

    private static Map<String, String> regel(String tekst, String vorm) {
        return new HashMap<>(Map.of("tekst", tekst, "vorm", vorm, "bron", "[R] eigen werkgroep"));
    }

    private static Map<String, String> partner(String klasse) {
        return new HashMap<>(
                Map.of("taak", "merk-taak", "grondslag", "AVG_EIGEN_TAAK", "gegevensklasse", klasse, "bron", "[R]"));
    }

    /** As the browser does: with the version that stood on the page, unless the test saw an older one. */
    private HttpResponse<String> bewaar(String adres, Map<String, String> velden) {
        String lijst = List.of(adres.split("/")).get(2);
        velden.putIfAbsent("gezien", String.valueOf(versies.huidige(Lijst.valueOf(lijst.toUpperCase(Locale.ROOT)))));
        return ans.vulIn(adres, velden);
    }
}

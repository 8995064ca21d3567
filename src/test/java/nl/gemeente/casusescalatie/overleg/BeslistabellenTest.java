package nl.gemeente.casusescalatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslistabellenTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision WEGEN = lees("signaal-wegen");
    private static final DmnDecision DEELNEMERS = lees("deelnemers-bepalen");

    /** A row per rule and each boundary; the columns are the columns of the table. */
    @ParameterizedTest(name = "{index}: {10}")
    @CsvSource({
        // 1 and 2: safety and an investigation go before everything
        "true,  true,  3, 3, 3, true,  true,  true,  3, EIGEN_WAARNEMING, OVERDRAGEN",
        "false, true,  3, 3, 3, false, false, true,  3, EIGEN_WAARNEMING, OVERDRAGEN",
        // 3: nothing to go on, and each boundary of it
        "false, false, 0, 0, 2, false, false, true,  1, PROFESSIONAL,     AFSLUITEN",
        "false, false, 0, 0, 2, false, false, true,  2, PROFESSIONAL,     MONITOREN",
        "false, false, 0, 1, 2, false, false, true,  1, PROFESSIONAL,     MONITOREN",
        "false, false, 1, 0, 2, false, false, true,  1, PROFESSIONAL,     MONITOREN",
        // 4 and 5: too serious to wait
        "false, false, 0, 0, 3, false, false, true,  1, PROFESSIONAL,     VERRIJKEN",
        "false, false, 1, 0, 3, false, true,  true,  3, PROFESSIONAL,     VERRIJKEN",
        "false, false, 0, 0, 1, true,  false, true,  1, PROFESSIONAL,     VERRIJKEN",
        "false, false, 1, 0, 1, true,  false, true,  1, PROFESSIONAL,     VERRIJKEN",
        // 6 and 7: several partners and sources
        "false, false, 2, 0, 3, false, true,  true,  2, PROFESSIONAL,     OPSCHALEN_RIEC",
        "false, false, 2, 0, 1, true,  true,  true,  2, PROFESSIONAL,     OPSCHALEN_RIEC",
        "false, false, 2, 2, 3, false, true,  true,  1, PROFESSIONAL,     INTEGRALE_CONTROLE",
        // 8: HEIT needs a strong suspicion and the value of partners
        "false, false, 2, 2, 2, false, true,  false, 1, PROFESSIONAL,     HEIT_AANVRAGEN",
        "false, false, 2, 2, 1, false, true,  false, 2, PROFESSIONAL,     MONITOREN",
        "false, false, 2, 1, 2, false, true,  false, 2, PROFESSIONAL,     MONITOREN",
        // 9: own power and partners
        "false, false, 2, 2, 1, false, true,  true,  1, BURGER,           INTEGRALE_CONTROLE",
        "false, false, 2, 1, 1, false, true,  true,  2, BURGER,           MONITOREN",
        // 10: the municipality alone
        "false, false, 2, 1, 1, false, false, true,  1, ANONIEM,          BESTUURLIJK_OPPAKKEN",
        "false, false, 2, 0, 1, false, false, true,  2, ANONIEM,          MONITOREN",
        // 11: no power, no partners needed
        "false, false, 2, 0, 1, false, false, false, 1, ANONIEM,          OVERDRAGEN",
        // 12: one anonymous source
        "false, false, 1, 0, 1, false, false, true,  1, ANONIEM,          VERRIJKEN",
        "false, false, 1, 0, 1, false, false, true,  2, ANONIEM,          MONITOREN",
        // 13: a little to go on
        "false, false, 1, 1, 1, false, false, true,  2, BURGER,           VERRIJKEN",
        // 14: everything else
        "false, false, 0, 3, 1, false, false, true,  2, BURGER,           MONITOREN",
    })
    void de_weging_geeft_een_advies(
            boolean slachtofferInGevaar,
            boolean onderzoeksrisico,
            int concreet,
            int actueel,
            int ernst,
            boolean minderjarig,
            boolean partnerbehoefte,
            boolean eigenBevoegdheid,
            int aantalBronnen,
            Bronbetrouwbaarheid bron,
            String advies) {
        Map<String, Object> feiten = Map.of(
                "slachtofferInGevaar", slachtofferInGevaar,
                "onderzoeksrisico", onderzoeksrisico,
                "concreet", concreet,
                "actueel", actueel,
                "ernst", ernst,
                "minderjarig", minderjarig,
                "partnerbehoefte", partnerbehoefte,
                "eigenBevoegdheid", eigenBevoegdheid,
                "aantalBronnen", aantalBronnen,
                "bron", bron.name());

        assertThat(ENGINE.evaluateDecisionTable(WEGEN, feiten).getSingleResult().<String>getSingleEntry())
                .isEqualTo(advies);
    }

    @Test
    void elke_weging_geeft_precies_een_advies() {
        for (int keuze = 0; keuze < 1 << 5; keuze++) {
            for (int score = 0; score < 4 * 4 * 3; score++) {
                Map<String, Object> feiten = new HashMap<>();
                feiten.put("slachtofferInGevaar", (keuze & 1) > 0);
                feiten.put("onderzoeksrisico", (keuze & 2) > 0);
                feiten.put("minderjarig", (keuze & 4) > 0);
                feiten.put("partnerbehoefte", (keuze & 8) > 0);
                feiten.put("eigenBevoegdheid", (keuze & 16) > 0);
                feiten.put("concreet", score % 4);
                feiten.put("actueel", score / 4 % 4);
                feiten.put("ernst", score / 16 + 1);
                feiten.put("aantalBronnen", 1 + score % 2);
                feiten.put("bron", Bronbetrouwbaarheid.values()[score % 4].name());
                assertThat(ENGINE.evaluateDecisionTable(WEGEN, feiten)).hasSize(1);
            }
        }
    }

    @Test
    void politie_omgevingsdienst_en_riec_zijn_er_altijd() {
        assertThat(deelnemers(Map.of())).containsExactlyInAnyOrder("POLITIE", "ODWH", "RIEC");
    }

    @ParameterizedTest
    @CsvSource({
        "seksueel, AVIM",
        "crimineel, AVIM",
        "arbeid, NLA",
        "minderjarig, VEILIG_THUIS",
        "slachtofferIdentificeerbaar, SHOP",
        "locatieBekend, GEMEENTE_TOEZICHT",
    })
    void een_feit_brengt_een_partner_aan_tafel(String feit, String partner) {
        assertThat(deelnemers(Map.of(feit, true))).containsExactlyInAnyOrder("POLITIE", "ODWH", "RIEC", partner);
    }

    @ParameterizedTest
    @CsvSource({
        "vormOnbekend, slachtofferIdentificeerbaar, ZVH_HOLLANDS_MIDDEN",
        "seksueel, locatieBekend, HEIT",
        "arbeid, locatieBekend, HEIT",
    })
    void twee_feiten_samen_brengen_een_partner_aan_tafel(String een, String ander, String partner) {
        assertThat(deelnemers(Map.of(een, true, ander, true))).contains(partner);
        assertThat(deelnemers(Map.of(een, true))).doesNotContain(partner);
        assertThat(deelnemers(Map.of(ander, true))).doesNotContain(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "WONING, BURGERZAKEN, true",
        "VERBLIJFSLOCATIE, BURGERZAKEN, true",
        "HORECA, BURGERZAKEN, false",
        "UITZENDBUREAU, BELASTINGDIENST, true",
        "BOUW, BELASTINGDIENST, false",
    })
    void de_soort_plek_brengt_een_partner_aan_tafel(String soort, String partner, boolean erbij) {
        Set<String> aanTafel = deelnemers(Map.of("arbeid", true, "locatieSoort", soort));

        assertThat(aanTafel.contains(partner)).isEqualTo(erbij);
    }

    private static Set<String> deelnemers(Map<String, Object> bijzonder) {
        Map<String, Object> feiten = new HashMap<>();
        List.of(
                        "seksueel",
                        "arbeid",
                        "crimineel",
                        "vormOnbekend",
                        "minderjarig",
                        "slachtofferIdentificeerbaar",
                        "locatieBekend")
                .forEach(feit -> feiten.put(feit, false));
        feiten.put("locatieSoort", "ONBEKEND");
        feiten.putAll(bijzonder);
        return Set.copyOf(ENGINE.evaluateDecisionTable(DEELNEMERS, feiten).<String>collectEntries("partner"));
    }

    private static DmnDecision lees(String tabel) {
        try (FileInputStream bestand = new FileInputStream("bpmn/" + tabel + ".dmn")) {
            return ENGINE.parseDecision(tabel, bestand);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

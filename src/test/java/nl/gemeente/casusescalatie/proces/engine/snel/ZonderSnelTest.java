package nl.gemeente.casusescalatie.proces.engine.snel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.processen.Signaalloop;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The product with this shelf empty: the same, only slower. It has a context, an engine and a database of its own, without
 * a server: the webapps of the engine know one application per JVM.
 */
@Integratietest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "casusescalatie.engine.snel=false",
            "casusescalatie.test.database=zonder_snel",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.generate-unique-process-application-name=true"
        })
@DirtiesContext
class ZonderSnelTest {

    private static final String ROL = "aandachtsfunctionaris";

    private final ApplicationContext context;
    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final TaskService taken;
    private final DecisionService tabellen;

    ZonderSnelTest(
            ApplicationContext context,
            Procesbaan baan,
            SignaalMelden melden,
            TaskService taken,
            DecisionService tabellen) {
        this.context = context;
        this.baan = baan;
        this.melden = melden;
        this.taken = taken;
        this.tabellen = tabellen;
    }

    @Test
    void de_plank_is_leeg() {
        assertThat(context.getBeansOfType(Snelplugin.class)).isEmpty();
    }

    @Test
    void een_signaal_gaat_van_melding_tot_besluit() {
        Nummer signaal = signaal();
        assertThat(baan.doorlopen(signaal))
                .contains("serviceTask_signaalVerrijken", "serviceTask_eerdereSignalenVerbinden");

        baan.rondAf(
                signaal,
                "signaal-beoordelen",
                Map.of(
                        "mensenhandel", "NEE",
                        "vormen", List.of("ARBEID"),
                        "mensensmokkel", "NEE",
                        "ondermijning", "NEE",
                        "eigenGrondgebied", "true",
                        "eigenBevoegdheid", "true",
                        "slachtofferInBeeld", "ONBEKEND",
                        "minderjarig", "ONBEKEND",
                        "uitkomst", "ONGEGROND",
                        "motivering", "Past nergens bij."));

        assertThat(baan.doorlopen(signaal)).contains("endEvent_ongegrond");
        assertThat(baan.loopt(signaal, "signaal-behandelen")).isFalse();
    }

    @Test
    void wie_de_rol_heeft_werkt_en_wie_haar_niet_heeft_ziet_niets_en_doet_niets() {
        Nummer signaal = signaal();
        Task taak = baan.taak(signaal, "signaal-beoordelen");

        for (String ander : List.of("jurist", "beheer", "deelnemer", "privacy")) {
            assertThat(baan.als(ander, () -> taken.createTaskQuery()
                            .processInstanceBusinessKey(signaal.waarde())
                            .count()))
                    .as(ander)
                    .isZero();
            assertThatThrownBy(() -> baan.rondAfAls(ander, signaal, "signaal-beoordelen", Map.of()))
                    .as(ander)
                    .isInstanceOf(TaakGeweigerd.class)
                    .hasMessageContaining("Deze taak hoort bij een andere rol.");
        }
        assertThatThrownBy(() -> taken.setAssignee(taak.getId(), "jurist"))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("Deze taak hoort bij een andere rol.");
        baan.als(ROL, () -> {
            taken.claim(taak.getId(), ROL);
            return true;
        });
        assertThat(baan.taak(signaal, "signaal-beoordelen").getAssignee()).isEqualTo(ROL);
    }

    @ParameterizedTest
    @CsvSource({"true, 0, OVERDRAGEN", "false, 0, AFSLUITEN", "false, 3, MONITOREN"})
    void een_beslistabel_geeft_hetzelfde_advies(boolean slachtofferInGevaar, int actueel, String advies) {
        Map<String, Object> feiten = new HashMap<>(Map.of(
                "onderzoeksrisico",
                false,
                "concreet",
                0,
                "ernst",
                1,
                "minderjarig",
                false,
                "partnerbehoefte",
                false,
                "eigenBevoegdheid",
                true,
                "aantalBronnen",
                1,
                "bron",
                "BURGER"));
        feiten.put("slachtofferInGevaar", slachtofferInGevaar);
        feiten.put("actueel", actueel);

        assertThat(tabellen.evaluateDecisionTableByKey("signaal-wegen", feiten)
                        .getSingleResult()
                        .<String>getSingleEntry())
                .isEqualTo(advies);
    }

    private Nummer signaal() {
        Nummer signaal = melden.meld(Signaalloop.kaal().klaar(), "melder", null).nummer();
        baan.voerJobsUit(signaal);
        return signaal;
    }
}

package nl.gemeente.casusescalatie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new version of the webapps brings new texts; the build says which of them still speak English. */
class NederlandseWebappsTest {

    private static final String APP = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern INVUL = Pattern.compile("\\{\\{.*?}}|%[sd]");

    @Test
    void elke_tekst_van_de_takenlijst_is_er_in_het_nederlands() throws IOException {
        assertThat(sleutels(teksten("tasklist", "nl")))
                .containsExactlyInAnyOrderElementsOf(sleutels(teksten("tasklist", "en")));
        assertThat(teksten("tasklist", "nl")
                        .path("dateLocales")
                        .path("weekdays")
                        .get(1)
                        .asText())
                .isEqualTo("maandag");
    }

    @Test
    void de_teksten_die_een_manager_in_cockpit_ziet_zijn_nederlands() throws IOException {
        JsonNode nederlands = teksten("cockpit", "nl");
        JsonNode engels = teksten("cockpit", "en");
        assertThat(sleutels(nederlands)).containsExactlyInAnyOrderElementsOf(sleutels(engels));
        for (String sleutel : List.of(
                "DASHBOARD_RIGHT_NOW",
                "DASHBOARD_RUNNING_PROCESS_INSTANCE",
                "PLUGIN_INCIDENTS_LABEL",
                "PLUGIN_PROCESS_INSTANCE_BUSINESS_KEY",
                "PLUGIN_USER_TASKS_LABEL",
                "PROCESS_INSTANCE_BUSINESS_KEY")) {
            assertThat(nederlands.path("labels").path(sleutel).asText())
                    .as(sleutel)
                    .isNotEqualTo(engels.path("labels").path(sleutel).asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit"})
    void een_vertaling_vult_in_wat_het_engels_invult(String app) throws IOException {
        JsonNode engels = teksten(app, "en").path("labels");
        teksten(app, "nl").path("labels").fields().forEachRemaining(label -> assertThat(invulplekken(label.getValue()))
                .as(label.getKey())
                .isEqualTo(invulplekken(engels.path(label.getKey()))));
    }

    @Test
    void het_dossier_komt_als_tekst_in_de_takenlijst_en_nooit_als_opmaak() throws IOException {
        assertThat(lees("tasklist/scripts/dossier/plugin.js"))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    private static List<String> sleutels(JsonNode teksten) {
        List<String> sleutels = new ArrayList<>();
        teksten.path("labels").fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }

    private static List<String> invulplekken(JsonNode tekst) {
        return INVUL.matcher(tekst.asText())
                .results()
                .map(gevonden -> gevonden.group().replace(" ", ""))
                .sorted()
                .toList();
    }

    private static JsonNode teksten(String app, String taal) throws IOException {
        return new ObjectMapper().readTree(lees(app + "/locales/" + taal + ".json"));
    }

    private static String lees(String bestand) throws IOException {
        try (InputStream bron =
                Objects.requireNonNull(NederlandseWebappsTest.class.getResourceAsStream(APP + bestand), bestand)) {
            // Camunda's files begin with a byte order mark.
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }
}

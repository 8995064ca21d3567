package nl.gemeente.casusescalatie.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page shows the forms of the meeting from their schemas, so a form that it cannot show is found here and not by a chair. */
class FormulierbeeldTest {

    private final Formulieren formulieren = new Formulieren(new ObjectMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda-vaststellen",
                "overleg-voorbereiden",
                "overleg-openen",
                "verslag-vaststellen",
                "weging-vastleggen",
                "overlegbesluit-vastleggen"
            })
    void elk_formulier_van_het_overleg_is_op_een_pagina_te_tonen(String formulier) {
        assertThat(formulieren.beeld(formulier).velden().stream()
                        .filter(veld -> veld.soort() != Formulierbeeld.Soort.UITLEG)
                        .map(Formulierbeeld.Veld::sleutel))
                .containsExactlyElementsOf(formulieren.velden(formulier).keySet());
        assertThat(formulieren.beeld(formulier).velden())
                .allSatisfy(veld -> assertThat(veld.label()).isNotBlank());
    }

    @Test
    void wat_een_antwoord_niet_toont_wordt_niet_ingezonden_en_wat_wij_niet_kennen_ook_niet() {
        Formulierbeeld besluit = formulieren.beeld("overlegbesluit-vastleggen");

        assertThat(besluit.ingevuld(Map.of(
                        "uitkomsten", List.of("MONITOREN", "VERRIJKEN"),
                        "motivering", List.of("m"),
                        "herweegdatum", List.of("2027-01-15"),
                        "afsluitreden", List.of("ONGEGROND"),
                        "_csrf", List.of("x"))))
                .isEqualTo(Map.of(
                        "uitkomsten", List.of("MONITOREN", "VERRIJKEN"),
                        "motivering", "m",
                        "herweegdatum", "2027-01-15"));
    }

    @Test
    void een_formulier_dat_een_pagina_niet_kan_tonen_wordt_geweigerd() throws Exception {
        for (String component : List.of(
                "{\"type\": \"dynamiclist\", \"key\": \"a\"}",
                "{\"type\": \"datetime\", \"subtype\": \"datetime\", \"key\": \"a\"}",
                "{\"type\": \"textfield\", \"key\": \"a\", \"conditional\": {\"hide\": \"=b > 3\"}}")) {
            assertThatThrownBy(() -> Formulierbeeld.van(new ObjectMapper()
                            .readTree("{\"id\": \"proef\", \"components\": [%s]}".formatted(component))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("of form proef");
        }
    }
}

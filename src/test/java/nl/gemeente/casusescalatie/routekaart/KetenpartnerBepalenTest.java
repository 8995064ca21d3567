package nl.gemeente.casusescalatie.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code bpmn/ketenpartner-bepalen.dmn}: Bijlage 1 and the reconstruction of the second map. */
class KetenpartnerBepalenTest {

    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABEL = tabel();

    @ParameterizedTest
    @CsvSource({
        "PERSOON_AANGIFTE, ARBEID, , NLA",
        "PERSOON_AANGIFTE, SEKSUEEL, , AVIM",
        "PERSOON_AANGIFTE, CRIMINEEL, , AVIM",
        "PERSOON_AANGIFTE, ORGAAN, , AVIM",
        "PERSOON_AANGIFTE, ONBEKEND, , GEEN",
        "PERSOON_HULP, , , SHOP",
        "PERSOON_HULP, ARBEID, , SHOP",
        "PERSOON_ZORGEN, , HOLLANDS_MIDDEN, ZVH_HOLLANDS_MIDDEN",
        "PERSOON_ZORGEN, , ELDERS_OF_ONBEKEND, ZVH_HOLLANDS_MIDDEN",
        "PERSOON_ZORGEN, ONBEKEND, HAAGLANDEN, ZVH_HAAGLANDEN",
        "LOCATIE_ARBEID, , , NLA",
        "LOCATIE_SEKSUEEL, , , AVIM",
        "LOCATIE_CRIMINEEL, , , AVIM",
        "LOCATIE_ORGAAN, , , POLITIE",
        "LOCATIE_TOEZICHT, , , GEMEENTE_TOEZICHT",
        "LOCATIE_OMGEVING, , , ODWH",
        "LOCATIE_INSCHRIJVING, , , BURGERZAKEN",
        "LOCATIE_HEIT, , , HEIT",
        "LOCATIE_RIEC, , , RIEC"
    })
    void elke_vraag_met_ja_leidt_naar_de_partner_van_de_kaart(
            String vraag, String vorm, String woonregio, String partner) {
        assertThat(partner(vraag, vorm, woonregio)).isEqualTo(partner);
    }

    @ParameterizedTest
    @EnumSource(Routevraag.class)
    void elke_vraag_die_naar_een_partner_leidt_staat_in_de_tabel_en_de_andere_niet(Routevraag vraag) {
        boolean gevonden = partner(vraag.name(), "ARBEID", "HAAGLANDEN") != null;

        assertThat(gevonden).isEqualTo(vraag.leidtNaarPartner());
    }

    @Test
    void een_vraag_die_niet_bestaat_leidt_nergens_heen() {
        assertThat(partner("PERSOON_ONZIN", "ARBEID", "HAAGLANDEN")).isNull();
    }

    private static String partner(String vraag, String vorm, String woonregio) {
        VariableMap invoer = Variables.createVariables()
                .putValue("routevraag", vraag)
                .putValue("vorm", vorm)
                .putValue("woonregio", woonregio);
        var uitkomst = DMN.evaluateDecisionTable(TABEL, invoer);
        return uitkomst.isEmpty() ? null : uitkomst.getSingleResult().getSingleEntry();
    }

    private static DmnDecision tabel() {
        try (var bestand = Files.newInputStream(Path.of("bpmn/ketenpartner-bepalen.dmn"))) {
            return DMN.parseDecision("ketenpartner-bepalen", bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

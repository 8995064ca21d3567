package nl.gemeente.casusescalatie.verrijking.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Buitenwerker;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class SignaalVerrijkenInProcesTest {

    private final int poort;
    private final Procesbaan baan;
    private final ExternalTaskService externeTaken;
    private final Buitenwerker buitenwerker;
    private final RuntimeService runtime;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;

    SignaalVerrijkenInProcesTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            ExternalTaskService externeTaken,
            Buitenwerker buitenwerker,
            RuntimeService runtime,
            Tijdlijn tijdlijn,
            JdbcClient database) {
        this.poort = poort;
        this.baan = baan;
        this.externeTaken = externeTaken;
        this.buitenwerker = buitenwerker;
        this.runtime = runtime;
        this.tijdlijn = tijdlijn;
        this.database = database;
    }

    @Test
    void een_signaal_van_een_programma_staat_na_de_verrijking_bij_beoordelen() throws Exception {
        Nummer signaal = gemeld("1234AA", 3);

        baan.voerJobsUit(signaal);

        assertThat(baan.actief(signaal)).containsExactly("userTask_signaalBeoordelen");
        assertThat(rondes(signaal)).isEqualTo(1);
        assertThat(zinnen(signaal)).contains("De registers zijn bevraagd: 7 van de 7 vragen beantwoord.");
    }

    @Test
    @VerwachtInLog("nl.gemeente.casusescalatie.verrijking.bevraging.Registers")
    void een_register_dat_niet_antwoordt_houdt_het_signaal_niet_tegen() throws Exception {
        Nummer signaal = gemeld("1234AA", 7);

        baan.voerJobsUit(signaal);

        assertThat(baan.actief(signaal)).containsExactly("userTask_signaalBeoordelen");
        assertThat(zinnen(signaal))
                .contains(
                        "De registers zijn bevraagd: 6 van de 7 vragen beantwoord.",
                        "De vraag over bewoning is nog open: het register gaf geen antwoord. Vraag het zo nodig zelf na.");
        assertThat(incidenten(signaal)).isZero();
    }

    @Test
    @VerwachtInLog({"nl.gemeente.casusescalatie.proces.Buitenwerker", "org.hibernate.engine.jdbc.spi.SqlExceptionHelper"
    })
    void een_storing_in_de_eigen_database_wordt_na_elke_poging_een_incident_en_laat_niets_half_achter()
            throws Exception {
        Nummer signaal = gemeld("1234AA", 1);
        // Refuses this number only, so that no other test notices.
        String storing = "storing_" + signaal.waarde().replace('-', '_').toLowerCase(Locale.ROOT);
        database.sql("alter table verrijking add constraint %s check (nummer <> '%s') not valid"
                        .formatted(storing, signaal.waarde()))
                .update();
        try {
            for (int nogOver = 3; nogOver >= 0; nogOver--) {
                assertThat(buitenwerker.werkAan(signaal)).isTrue();
                ExternalTask stap = stap(signaal);
                assertThat(stap.getRetries()).isEqualTo(nogOver);
                assertThat(stap.getErrorMessage()).doesNotContain(" ", "1234AA");
                assertThat(rondes(signaal)).isZero();
                assertThat(buitenwerker.werkAan(signaal))
                        .as("not before its time")
                        .isFalse();
                externeTaken.unlock(stap.getId());
            }
            assertThat(incidenten(signaal)).isEqualTo(1);
            assertThat(baan.actief(signaal)).containsExactly("serviceTask_signaalVerrijken");
        } finally {
            database.sql("alter table verrijking drop constraint " + storing).update();
        }

        externeTaken.setRetries(stap(signaal).getId(), 1);
        baan.voerJobsUit(signaal);

        assertThat(baan.actief(signaal)).containsExactly("userTask_signaalBeoordelen");
        assertThat(incidenten(signaal)).isZero();
        assertThat(rondes(signaal)).isEqualTo(1);
        assertThat(zinnen(signaal))
                .filteredOn(zin -> zin.startsWith("De registers zijn bevraagd"))
                .hasSize(1);
    }

    private Nummer gemeld(String postcode, int huisnummer) throws Exception {
        HttpResponse<String> antwoord = Deur.programma(poort, "melder")
                .post(
                        "/api/signalen",
                        """
                        { "kanaal": "TOEZICHT", "waargenomenOp": "2026-11-20T14:30:00+01:00", "zekerheid": "VERMOEDEN", "acuutGevaar": false,
                          "uitbuitingsvormen": ["ARBEID"], "omschrijving": "Veel matrassen.",
                          "locatie": { "postcode": "%s", "huisnummer": %d, "soort": "WONING", "kvkNummer": "00000001" },
                          "melder": { "anoniem": true } }"""
                                .formatted(postcode, huisnummer));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        return Nummer.van(
                new ObjectMapper().readTree(antwoord.body()).path("nummer").asText());
    }

    private ExternalTask stap(Nummer signaal) {
        return externeTaken
                .createExternalTaskQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(signaal.waarde())
                        .singleResult()
                        .getId())
                .singleResult();
    }

    private long incidenten(Nummer signaal) {
        return runtime.createIncidentQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(signaal.waarde())
                        .singleResult()
                        .getId())
                .count();
    }

    private int rondes(Nummer signaal) {
        return database.sql("select count(*) from verrijking where nummer = ?")
                .param(signaal.waarde())
                .query(Integer.class)
                .single();
    }

    private List<String> zinnen(Nummer signaal) {
        return tijdlijn.van(signaal).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}

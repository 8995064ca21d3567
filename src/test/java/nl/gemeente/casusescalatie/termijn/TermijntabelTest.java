package nl.gemeente.casusescalatie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;

/** An analyst who changes a term in Modeler does not wait for a restart. */
@Integratietest
class TermijntabelTest {

    private static final String VIJF = "<outputEntry id=\"outputEntry_51_1\"><text>5</text>";

    private final RepositoryService modellen;
    private final Processen processen;
    private final Procesbaan baan;
    private final Nummers nummers;

    TermijntabelTest(RepositoryService modellen, Processen processen, Procesbaan baan, Nummers nummers) {
        this.modellen = modellen;
        this.processen = processen;
        this.baan = baan;
        this.nummers = nummers;
    }

    @Test
    void een_nieuwe_tabel_geldt_meteen_en_een_die_is_weggenomen_niet_meer() throws IOException {
        String tabel = Files.readString(Path.of("bpmn", "behandeltermijn-bepalen.dmn"));
        assertThat(tabel).contains(VIJF);
        Date gewoon = uiterlijk();

        Deployment nieuw = modellen.createDeployment()
                .addString("behandeltermijn-bepalen.dmn", tabel.replace(VIJF, VIJF.replace(">5<", ">9<")))
                .deploy();
        try {
            assertThat(uiterlijk()).isAfter(gewoon);
        } finally {
            modellen.deleteDeployment(nieuw.getId(), true);
        }
        assertThat(uiterlijk()).isEqualTo(gewoon);
    }

    private Date uiterlijk() {
        Nummer nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(ProefDoenModel.PROCES, nummer, Route.rechtdoor());
        baan.voerJobsUit(nummer);
        return baan.taak(nummer, "proef-beoordelen").getDueDate();
    }
}

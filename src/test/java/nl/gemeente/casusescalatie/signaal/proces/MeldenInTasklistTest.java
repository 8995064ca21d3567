package nl.gemeente.casusescalatie.signaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Integratietest
class MeldenInTasklistTest {

    private static final String START =
            "/camunda/api/engine/engine/default/process-definition/key/signaal-behandelen/submit-form";
    private static final String MELDING =
            """
            { "variables": {
                "acuutGevaar": { "value": "false" }, "waargenomenOp": { "value": "2026-11-20T14:30:00+01:00" },
                "omschrijving": { "value": "Geen contract en geen papieren." }, "zekerheid": { "value": "VERMOEDEN" },
                "uitbuitingsvormen": { "type": "Json", "value": "[\\"ARBEID\\"]" }, "locatieBekend": { "value": "PLEK" },
                "aanduiding": { "value": "De kassen aan de dijk" }, "soortLocatie": { "value": "LAND_EN_TUINBOUW" },
                "slachtofferIdentificeerbaar": { "value": "NEE" }, "slachtofferMinderjarig": { "value": "ONBEKEND" },
                "kanaal": { "value": "TOEZICHT" }, "melderAnoniem": { "value": "true" }, "functiegroep": { "value": "BOA" } } }""";

    private final int port;

    MeldenInTasklistTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void wie_alleen_mag_melden_start_het_signaal_en_leest_het_nummer() {
        HttpResponse<String> antwoord = Deur.persoon(port, "melder").webapp("POST", START, MELDING);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).containsPattern("\"businessKey\":\"S-2026-\\d{5,9}\"");
    }
}

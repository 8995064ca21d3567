package nl.gemeente.casusescalatie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testklok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Integratietest
class InloggenTest {

    private final int port;
    private final Testklok klok;

    InloggenTest(@LocalServerPort int port, Testklok klok) {
        this.port = port;
        this.klok = klok;
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void elke_rol_kan_inloggen_en_ziet_een_startpagina(Rol rol) {
        Deur deur = Deur.persoon(port, rol.groep());

        HttpResponse<String> start = deur.get("/");

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("Welkom").contains("Uitloggen");
    }

    @Test
    void na_inloggen_staat_de_medewerker_in_de_takenlijst() {
        HttpResponse<String> answer = Deur.onbekend(port).logIn("melder", "melder");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void na_inloggen_komt_de_medewerker_op_de_pagina_die_hij_vroeg() {
        Deur deur = Deur.onbekend(port);
        deur.get("/camunda/app/cockpit/default/");

        assertThat(location(deur.logIn("manager", "manager"))).contains("/camunda/app/cockpit/default/");
    }

    @Test
    void een_inlog_geldt_voor_takenlijst_cockpit_en_rest() {
        Deur deur = Deur.persoon(port, "manager");

        assertThat(deur.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(deur.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(deur.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"manager\"");
        assertThat(deur.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(deur.get("/engine-rest/task/count").statusCode()).isEqualTo(200);
    }

    @Test
    void een_verkeerd_wachtwoord_geeft_een_nederlandse_melding_en_daarna_een_wachttijd() {
        Deur deur = Deur.onbekend(port);

        HttpResponse<String> answer = deur.logIn("bibob", "verkeerd");

        assertThat(location(answer)).endsWith("/inloggen?fout");
        assertThat(deur.get("/inloggen?fout").body()).contains("De gebruikersnaam of het wachtwoord klopt niet.");
        assertThat(location(deur.logIn("bibob", "bibob"))).endsWith("/inloggen?fout");

        klok.vooruit(Duration.ofMinutes(2));

        assertThat(location(deur.logIn("bibob", "bibob"))).doesNotContain("fout");
    }

    @Test
    void een_onbekende_gebruiker_komt_er_niet_in() {
        assertThat(location(Deur.onbekend(port).logIn("niemand", "niemand"))).endsWith("/inloggen?fout");
        assertThat(location(Deur.onbekend(port).logIn("", ""))).endsWith("/inloggen?fout");
    }

    @Test
    void inloggen_geeft_een_nieuwe_sessie() {
        Deur deur = Deur.onbekend(port);
        deur.get("/inloggen");
        String before = deur.cookie("JSESSIONID").orElse("");

        deur.logIn("jurist", "jurist");

        assertThat(deur.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void uitloggen_op_onze_pagina_sluit_ook_de_takenlijst() {
        Deur deur = Deur.persoon(port, "jurist");
        deur.get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = deur.form("/uitloggen", Map.of("_csrf", deur.csrf("/")));

        assertThat(location(answer)).endsWith("/inloggen?uitgelogd");
        assertThat(deur.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(401);
        assertThat(deur.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void uitloggen_in_de_takenlijst_sluit_ook_onze_paginas() {
        Deur deur = Deur.persoon(port, "jurist");
        assertThat(deur.webapp("GET", "/camunda/api/admin/auth/user/default", null)
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = deur.webapp("POST", "/camunda/api/admin/auth/user/default/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(deur.get("/").statusCode()).isEqualTo(302);
        assertThat(deur.get("/engine-rest/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void de_webapps_hebben_geen_eigen_tweede_inlog() {
        Deur deur = Deur.persoon(port, "melder");

        HttpResponse<String> answer = deur.webapp("POST", "/camunda/api/admin/auth/user/default/login/cockpit", "");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void een_programma_logt_in_met_basic_en_krijgt_geen_sessie() {
        Deur programma = Deur.programma(port, "jurist");

        assertThat(programma.get("/engine-rest/task/count").statusCode()).isEqualTo(200);
        assertThat(programma.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void een_programma_met_een_verkeerd_wachtwoord_krijgt_een_probleem_in_het_nederlands() {
        HttpResponse<String> answer = Deur.programma(port, "bibob", "verkeerd").get("/engine-rest/task/count");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401").contains("U bent niet ingelogd");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).doesNotContain("Basic");

        // The clock of the tests stands still: without this the user would stay locked for every test that comes after.
        klok.vooruit(Duration.ofMinutes(2));
        assertThat(Deur.programma(port, "bibob").get("/engine-rest/task/count").statusCode())
                .isEqualTo(200);
    }

    @Test
    void een_programma_komt_met_basic_niet_in_de_webapps() {
        assertThat(Deur.programma(port, "jurist")
                        .get("/camunda/api/engine/engine/default/task/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void een_sessie_schrijft_alleen_met_het_token_van_onze_pagina() {
        Deur deur = Deur.persoon(port, "jurist");
        String token = deur.csrf("/");

        assertThat(deur.post("/engine-rest/task", "{}").statusCode()).isEqualTo(403);
        assertThat(deur.send(
                                "POST",
                                "/engine-rest/task",
                                "{}",
                                Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(deur.post("/uitloggen", "").statusCode()).isEqualTo(403);
    }

    @Test
    void de_webapps_schrijven_alleen_met_hun_eigen_token() {
        Deur deur = Deur.persoon(port, "jurist");
        deur.get("/camunda/app/tasklist/default/");

        assertThat(deur.post("/camunda/api/engine/engine/default/task", "{}").statusCode())
                .isEqualTo(403);
        assertThat(Deur.persoon(port, "jurist")
                        .webapp("POST", "/camunda/api/engine/engine/default/task", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void een_programma_hoeft_geen_token_te_sturen() {
        assertThat(Deur.programma(port, "jurist")
                        .post("/engine-rest/task", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

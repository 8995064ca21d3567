package nl.gemeente.casusescalatie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every address that the application knows, also one that was added yesterday. */
@Integratietest
class ElkAdresTest {

    /** The only ones that answer a stranger. */
    private static final Set<String> OPEN =
            Set.of("/inloggen", "/actuator/health", "/stijl/**", "/favicon.ico", "/error");

    private static final List<String> SERVLETS = List.of(
            "/engine-rest/engine",
            "/engine-rest/version",
            "/engine-rest/task",
            "/engine-rest/process-definition",
            "/engine-rest/history/variable-instance",
            "/engine-rest/openapi.json",
            "/camunda",
            "/camunda/",
            "/camunda/app/",
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/app/admin/default/",
            "/camunda/app/admin/default/setup/",
            "/camunda/app/welcome/default/",
            "/camunda/app/tasklist/scripts/config.js",
            "/camunda/app/tasklist/locales/nl.json",
            "/camunda/lib/deps.js",
            "/camunda/assets/vendor/fonts/source-sans-pro.css",
            "/camunda/api/engine/engine/",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/engine/engine/default/process-definition",
            "/camunda/api/engine/engine/default/identity/password-policy",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
            "/camunda/api/tasklist/plugin/tasklist-plugins/default/filters",
            "/camunda-welcome/index.html",
            "/webjars/camunda/app/tasklist/index.html",
            "/plugin/cockpit/app/plugin.js",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/swagger-config",
            "/actuator",
            "/actuator/prometheus",
            "/actuator/metrics",
            "/actuator/env",
            "/actuator/heapdump",
            "/actuator/health/db",
            "/api/signalen",
            "/api/dossiers/S-2026-00001",
            "/dossier/S-2026-00001",
            "/api/dossiers/taak/x",
            "/camunda/app/tasklist/scripts/dossier/plugin.js",
            "/camunda/app/tasklist/scripts/nederlands/teksten.js",
            "/camunda/app/cockpit/locales/nl.json",
            "/melden",
            "/lokaal/berichten",
            "/",
            "/bestaat-niet");

    private final int port;
    private final ApplicationContext context;

    ElkAdresTest(@LocalServerPort int port, ApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    @Test
    void geen_adres_antwoordt_zonder_inlog_behalve_de_inlogpagina_en_de_gezondheid() {
        Deur vreemde = Deur.onbekend(port);
        Set<String> walked = new TreeSet<>(SERVLETS);
        registered()
                .filter(pattern -> !OPEN.contains(pattern))
                .map(ElkAdresTest::filledIn)
                .forEach(walked::add);

        assertThat(walked).allSatisfy(path -> {
            for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
                HttpResponse<String> answer = vreemde.send(
                        method, path, method.equals("GET") ? null : "{}", Map.of("Content-Type", "application/json"));
                assertThat(refused(answer))
                        .as("%s %s gaf %s: %s", method, path, answer.statusCode(), answer.body())
                        .isTrue();
            }
        });
        assertThat(walked).hasSizeGreaterThan(SERVLETS.size());
    }

    @Test
    void de_inlogpagina_haar_stijl_en_de_gezondheid_zijn_open() {
        Deur vreemde = Deur.onbekend(port);

        assertThat(vreemde.get("/inloggen").statusCode()).isEqualTo(200);
        assertThat(vreemde.get("/stijl/casusescalatie.css").statusCode()).isEqualTo(200);
        assertThat(vreemde.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(vreemde.get("/actuator/health").body()).doesNotContain("components");
    }

    @Test
    void een_pagina_stuurt_naar_de_inlog_en_een_programma_krijgt_een_probleem() {
        Deur vreemde = Deur.onbekend(port);

        HttpResponse<String> page = vreemde.get("/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/inloggen");
        for (String path : List.of(
                "/engine-rest/task",
                "/camunda/api/engine/engine/default/task",
                "/api/signalen",
                "/v3/api-docs",
                "/actuator/env")) {
            HttpResponse<String> answer = vreemde.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(path).contains("U bent niet ingelogd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest;x/task",
                "/engine-rest//task",
                "//engine-rest/task",
                "/engine-rest/./task",
                "/inloggen/../engine-rest/task",
                "/stijl/..;/engine-rest/task",
                "/stijl/%2e%2e/engine-rest/task",
                "/inloggen%2f..%2fengine-rest/task",
                "/ENGINE-REST/task",
                "/actuator/health/../env"
            })
    void een_omweg_in_het_adres_helpt_niet(String path) {
        HttpResponse<String> answer = Deur.onbekend(port).get(path);

        assertThat(answer.statusCode()).isIn(302, 400, 401, 404);
        assertThat(answer.body()).doesNotContain("\"id\"");
    }

    @Test
    void cijfers_over_de_machine_zijn_voor_beheer() {
        assertThat(Deur.programma(port, "beheer").get("/actuator/health").statusCode())
                .isEqualTo(200);
        assertThat(Deur.programma(port, "jurist").get("/actuator/env").statusCode())
                .isEqualTo(403);
        assertThat(Deur.programma(port, "jurist").get("/actuator/prometheus").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/engine-rest/engine", "/camunda/app/tasklist/default/", "/inloggen", "/api/bestaat-niet"})
    void elk_antwoord_draagt_de_veiligheidskoppen(String path) {
        HttpResponse<String> answer = Deur.persoon(port, "jurist").get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    /** With one nonce for the whole server, as Camunda has it, the browser would refuse the scripts of one of two who come in the same instant. */
    @Test
    void wie_tegelijk_een_scherm_van_camunda_opent_krijgt_elk_scripts_die_de_browser_uitvoert() throws Exception {
        int mensen = 8;
        ExecutorService samen = Executors.newFixedThreadPool(mensen);
        Set<String> nonces = ConcurrentHashMap.newKeySet();
        List<Future<?>> bezig = IntStream.range(0, mensen)
                .<Future<?>>mapToObj(mens -> samen.submit(() -> {
                    Deur deur = Deur.persoon(port, "manager");
                    for (int keer = 0; keer < 60; keer++) {
                        HttpResponse<String> scherm =
                                deur.get("/camunda/app/%s/default/".formatted(keer % 2 == 0 ? "tasklist" : "cockpit"));
                        String beleid = scherm.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow();
                        Set<String> inPagina = Pattern.compile("nonce=\"([^\"]*)\"")
                                .matcher(scherm.body())
                                .results()
                                .map(deel -> deel.group(1))
                                .collect(Collectors.toSet());
                        assertThat(inPagina).hasSize(1);
                        assertThat(beleid)
                                .contains("'nonce-" + inPagina.iterator().next() + "'");
                        assertThat(nonces.add(inPagina.iterator().next()))
                                .as("used once")
                                .isTrue();
                    }
                }))
                .toList();
        for (Future<?> een : bezig) {
            een.get();
        }
        samen.shutdown();
    }

    private Stream<String> registered() {
        return context.getBeansOfType(HandlerMapping.class).values().stream().flatMap(mapping -> {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                return methods.getHandlerMethods().keySet().stream()
                        .map(RequestMappingInfo::getPatternValues)
                        .flatMap(Set::stream);
            }
            if (mapping instanceof AbstractUrlHandlerMapping urls) {
                return urls.getHandlerMap().keySet().stream();
            }
            return Stream.of();
        });
    }

    private static String filledIn(String pattern) {
        String path = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "x");
        return path.startsWith("/") ? path : "/" + path;
    }

    /** Sent to the login page, asked who it is, or turned away by the check of the token that a stranger cannot have. */
    private static boolean refused(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.statusCode() == 302
                        && answer.headers().firstValue("Location").orElse("").matches(".*/inloggen(\\?.*)?");
    }
}

package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@link VijandigeInvoerTest} throws at the reader alone, here goes over HTTP through every part: login, headers, rules, database and engine. */
@Integratietest
class VijandigeInvoerAanDeDeurTest {

    private static final int WORPEN = 1_050;
    private static final long ZAAD = 20261123;
    private static final Set<Integer> NETJES = Set.of(201, 400, 401, 413, 415, 422);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int poort;
    private final JdbcClient database;

    private final Map<Integer, Integer> geteld = new TreeMap<>();
    private int aangenomen;
    private int vijandig;

    VijandigeInvoerAanDeDeurTest(@LocalServerPort int poort, JdbcClient database) {
        this.poort = poort;
        this.database = database;
    }

    @Test
    void wat_er_ook_komt_het_wordt_aangenomen_of_in_woorden_geweigerd_en_er_raakt_niets_kwijt() {
        long voor = signalen();

        JqwikSession.run(this::gooi);

        assertThat(geteld.keySet()).isSubsetOf(NETJES).contains(201, 400, 401, 413, 415, 422);
        assertThat(signalen() - voor).isEqualTo(geteld.get(201).longValue());
        // Were nearly everything refused at the first look, the rest would not be tried.
        assertThat(100.0 * aangenomen / vijandig)
                .as("share of the half right reports that is taken; answers: %s", geteld)
                .isBetween(5.0, 50.0);
    }

    private void gooi() {
        Deur deur = Deur.programma(poort, "melder");
        // No user of ours: wrong passwords would lock him for the tests after this one.
        Deur vreemde = Deur.programma(poort, "=cmd|' /C calc'!A0", "geheim");
        Random toeval = new Random(ZAAD);
        RandomGenerator<String> bodies = Arbitraries.frequencyOf(
                        Tuple.of(2, VijandigeMeldingen.bodies()), Tuple.of(3, VijandigeMeldingen.meldingen()))
                .generator(1000);
        for (int i = 0; i < WORPEN; i++) {
            String body = bodies.next(toeval).value();
            switch (i % 50) {
                case 0 ->
                    assertThat(stuur(deur, VijandigeMeldingen.plat(), Map.of())).isEqualTo(201);
                case 1 ->
                    assertThat(stuur(deur, body, Map.of("Content-Type", "application/xml")))
                            .isEqualTo(415);
                case 2 ->
                    assertThat(stuur(deur, body + " ".repeat(300_000), Map.of()))
                            .isEqualTo(413);
                case 3 -> assertThat(stuur(vreemde, body, Map.of())).isEqualTo(401);
                case 4 ->
                    assertThat(stuur(deur, VijandigeMeldingen.plat(), Map.of("Idempotency-Key", "worp-" + i)))
                            .isEqualTo(201);
                // The one before this used the key for another report.
                case 5 -> {
                    String ander = VijandigeMeldingen.plat().replace("Vijf", "Zes");
                    assertThat(stuur(deur, ander, Map.of("Idempotency-Key", "worp-" + (i - 1))))
                            .isEqualTo(422);
                }
                default -> {
                    vijandig++;
                    if (stuur(deur, body, Map.of()) == 201) {
                        aangenomen++;
                    }
                }
            }
        }
    }

    private int stuur(Deur deur, String body, Map<String, String> koppen) {
        Map<String, String> alle = new HashMap<>(Map.of("Content-Type", "application/json"));
        alle.putAll(koppen);
        HttpResponse<String> antwoord = deur.send("POST", "/api/signalen", body, alle);
        geteld.merge(antwoord.statusCode(), 1, Integer::sum);
        if (antwoord.statusCode() >= 400) {
            eisUitleg(antwoord);
        }
        return antwoord.statusCode();
    }

    private static void eisUitleg(HttpResponse<String> antwoord) {
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode probleem = lees(antwoord.body());
        assertThat(probleem.path("title").asText()).isNotBlank();
        if (antwoord.statusCode() != 401) {
            assertThat(probleem.path("fouten")).isNotEmpty().allSatisfy(fout -> {
                assertThat(fout.path("veld").asText()).isNotBlank();
                assertThat(fout.path("melding").asText()).isNotBlank();
            });
        }
        assertThat(antwoord.body()).doesNotContain(List.of("<script", "HYPERLINK", "passwd", "drop table", "${7*7}"));
    }

    private static JsonNode lees(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A refusal is JSON", e);
        }
    }

    private long signalen() {
        return database.sql("select count(*) from signaal").query(Long.class).single();
    }
}

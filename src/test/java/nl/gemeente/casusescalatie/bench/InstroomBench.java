package nl.gemeente.casusescalatie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many signals per second eight clients bring in over HTTP, against a bare engine in which eight threads start the same process with the same variables. */
@Integratietest
class InstroomBench {

    private static final int SIGNALEN = 500;
    private static final int CLIENTS = 8;
    /** As with {@link DoorvoerBench}: what has just started still compiles its own code. */
    private static final int OPWARMRONDES = 6;

    private static final int RONDES = 5;
    private static final String MELDING =
            """
            { "kanaal": "TOEZICHT", "waargenomenOp": "2026-11-20T14:30:00+01:00", "zekerheid": "VERMOEDEN", "acuutGevaar": false,
              "uitbuitingsvormen": ["ARBEID"], "indicatoren": ["arbeid-geen-contract"], "omschrijving": "Vijf matrassen.",
              "locatie": { "postcode": "2171AB", "huisnummer": %d, "soort": "LAND_EN_TUINBOUW", "bedrijfsnaam": "De Proef" },
              "slachtoffer": { "identificeerbaar": "JA", "minderjarig": "ONBEKEND" },
              "melder": { "anoniem": false, "functiegroep": "BOA", "naam": "Mara Melder", "email": "mara@gemeente.example", "wilTerugkoppeling": true } }""";

    private final int poort;

    private final ProcessEngine engine;

    private final AtomicInteger huisnummer = new AtomicInteger();

    @Test
    void vijfhonderd_signalen_van_acht_clients() throws Exception {
        List<Deur> deuren = IntStream.range(0, CLIENTS)
                .mapToObj(client -> Deur.programma(poort, "melder"))
                .toList();
        // No process comes as far as one of our beans, so the engine need not know them.
        Map<String, Object> startfeiten = startfeiten(deuren.get(0));
        try (KaleEngine kaal = new KaleEngine("bench_instroom", engine, new JuelExpressionManager())) {
            List<Double> onze = new ArrayList<>();
            List<Double> kale = new ArrayList<>();
            for (int ronde = 0; ronde < OPWARMRONDES + RONDES; ronde++) {
                onze.add(perSeconde(client -> meld(deuren.get(client))));
                kale.add(perSeconde(client -> kaal.engine
                        .getRuntimeService()
                        .startProcessInstanceByKey(
                                "signaal-behandelen", "S-" + huisnummer.incrementAndGet(), startfeiten)));
            }
            Meting meting = Meting.van(
                    "instroom",
                    "signalen per seconde",
                    onze.subList(OPWARMRONDES, onze.size()),
                    kale.subList(OPWARMRONDES, kale.size()),
                    "ten minste 0,5, wij over HTTP en met ons werk");
            meting.meld();
            assertThat(meting.verhouding()).isPositive();
        }
    }

    private Map<String, Object> startfeiten(Deur deur) {
        String adres = meld(deur);
        String nummer = adres.substring(adres.lastIndexOf('/') + 1);
        assertThat(Nummer.isNummer(nummer)).isTrue();
        return engine.getRuntimeService()
                .getVariables(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("signaal-behandelen")
                        .processInstanceBusinessKey(nummer)
                        .singleResult()
                        .getId());
    }

    private String meld(Deur deur) {
        var antwoord = deur.post("/api/signalen", MELDING.formatted(huisnummer.incrementAndGet()));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        return antwoord.headers().firstValue("Location").orElseThrow();
    }

    private static double perSeconde(IntConsumer keer) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        AtomicInteger over = new AtomicInteger(SIGNALEN);
        long begin = System.nanoTime();
        List<Future<?>> bezig = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int deze = client;
            bezig.add(clients.submit(() -> {
                while (over.getAndDecrement() > 0) {
                    keer.accept(deze);
                }
            }));
        }
        for (Future<?> een : bezig) {
            een.get();
        }
        double duur = (System.nanoTime() - begin) / 1e9;
        clients.shutdown();
        return SIGNALEN / duur;
    }

    InstroomBench(@LocalServerPort int poort, ProcessEngine engine) {
        this.poort = poort;
        this.engine = engine;
    }
}

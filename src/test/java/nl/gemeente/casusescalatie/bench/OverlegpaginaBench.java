package nl.gemeente.casusescalatie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.processen.Overlegloop;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a chair waits for the page of a meeting with two hundred signals; there is no peer, only an aim: 95 of 100 within a second. */
@Integratietest
class OverlegpaginaBench {

    private static final int PUNTEN = 200;
    private static final int OPWARMEN = 40;
    private static final int KEREN = 200;

    private final int poort;
    private final Overlegloop loop;
    private final Wachtend wachtend;

    OverlegpaginaBench(@LocalServerPort int poort, Overlegloop loop, Wachtend wachtend) {
        this.poort = poort;
        this.loop = loop;
        this.wachtend = wachtend;
    }

    @Test
    void de_agenda_van_tweehonderd_signalen_en_een_open_punt() {
        wachtend.alleenNieuwe();
        List<Nummer> punten = wachtend.signalen(PUNTEN);
        Nummer overleg = loop.geopend();
        Deur voorzitter = Deur.persoon(poort, "overlegvoorzitter");

        meld("agenda", voorzitter, "/overleg/" + overleg);
        meld("agenda met een open punt", voorzitter, "/overleg/" + overleg + "?punt=" + punten.get(99));
    }

    private static void meld(String naam, Deur deur, String adres) {
        List<Double> seconden = new ArrayList<>();
        for (int keer = 0; keer < OPWARMEN + KEREN; keer++) {
            long begin = System.nanoTime();
            assertThat(deur.get(adres).statusCode()).isEqualTo(200);
            if (keer >= OPWARMEN) {
                seconden.add((System.nanoTime() - begin) / 1e9);
            }
        }
        List<Double> op = seconden.stream().sorted().toList();
        System.out.printf(
                "%noverlegpagina, %s: mediaan %.3f s, 95e percentiel %.3f s (streven: minder dan 1 s)%n",
                naam, op.get(op.size() / 2), op.get(op.size() * 95 / 100));
    }
}

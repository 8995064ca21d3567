package nl.gemeente.casusescalatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.processen.Overlegloop;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Besluitformulier;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Vraagteller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A meeting as long as it can be. */
@Integratietest
class TweehonderdPuntenTest {

    private static final int PUNTEN = 200;
    private static final int DRADEN = 3;
    private static final List<Overleguitkomst> UITKOMSTEN = List.of(
            Overleguitkomst.VERRIJKEN,
            Overleguitkomst.BESTUURLIJK_OPPAKKEN,
            Overleguitkomst.OVERDRAGEN,
            Overleguitkomst.HEIT_AANVRAGEN,
            Overleguitkomst.INTEGRALE_CONTROLE,
            Overleguitkomst.OPSCHALEN_RIEC);

    private final int poort;
    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final AgendaLezen agenda;
    private final Vraagteller vragen;

    TweehonderdPuntenTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Overlegloop loop,
            Wachtend wachtend,
            SignalenLezen signalen,
            AgendaLezen agenda,
            Vraagteller vragen) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.agenda = agenda;
        this.vragen = vragen;
    }

    @BeforeEach
    void leeg() {
        wachtend.alleenNieuwe();
    }

    @Test
    void tweehonderd_besluiten_in_willekeurige_volgorde_gaan_elk_over_hun_eigen_signaal() throws Exception {
        List<Nummer> punten = wachtend.signalen(PUNTEN);
        punten.forEach(loop::laatWachten);
        Nummer overleg = loop.geopend();
        List<Nummer> volgorde = new ArrayList<>(punten);
        Collections.shuffle(volgorde, new Random(20));
        Map<Nummer, Overleguitkomst> besloten = new ConcurrentHashMap<>();

        besluit(volgorde.subList(0, PUNTEN / 2), besloten);
        assertThat(punten).allSatisfy(punt -> assertThat(loop.wacht(punt)).isEqualTo(!besloten.containsKey(punt)));
        besluit(volgorde.subList(PUNTEN / 2, PUNTEN), besloten);

        assertThat(besloten).hasSize(PUNTEN);
        assertThat(punten).allSatisfy(punt -> {
            assertThat(loop.wacht(punt)).isFalse();
            assertThat(signalen.laatsteBesluit(punt).uitkomsten()).containsExactly(besloten.get(punt));
            assertThat(signalen.laatsteBesluit(punt).motivering()).isEqualTo("Over " + punt);
        });
        baan.voerJobsUit(overleg);
        assertThat(agenda.teBespreken(overleg)).isEmpty();
        assertThat(baan.openFormulieren(overleg)).containsExactly("verslag-vaststellen");
    }

    @Test
    void de_pagina_stelt_de_database_niet_meer_vragen_als_de_agenda_langer_is() {
        Deur voorzitter = Deur.persoon(poort, "overlegvoorzitter");
        wachtend.signalen(3);
        Nummer kort = loop.geopend();
        wachtend.alleenNieuwe();
        List<Nummer> punten = wachtend.signalen(PUNTEN);
        Nummer lang = loop.geopend();

        for (String meer : List.of("", "?indelen")) {
            long bijDrie = vragen(voorzitter, "/overleg/" + kort + meer);
            long bijTweehonderd = vragen(voorzitter, "/overleg/" + lang + meer);
            assertThat(bijTweehonderd).as("statements for 200 items%s", meer).isLessThanOrEqualTo(bijDrie);
        }
        assertThat(vragen(voorzitter, "/overleg/" + lang + "?punt=" + punten.get(99)))
                .isLessThan(40);
        assertThat(voorzitter.get("/overleg/" + lang).body())
                .contains(
                        "200 signalen, nog 200 te doen.",
                        punten.get(0).waarde(),
                        punten.get(199).waarde());
    }

    private long vragen(Deur deur, String adres) {
        // Once without counting: what is remembered of users and forms is then remembered for both.
        assertThat(deur.get(adres).statusCode()).isEqualTo(200);
        return vragen.tel(() -> deur.get(adres));
    }

    private void besluit(List<Nummer> deze, Map<Nummer, Overleguitkomst> besloten) throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(DRADEN);
        List<Future<?>> bezig = IntStream.range(0, DRADEN)
                .<Future<?>>mapToObj(draad -> mensen.submit(() -> {
                    for (int i = draad; i < deze.size(); i += DRADEN) {
                        Nummer signaal = deze.get(i);
                        Overleguitkomst uitkomst = UITKOMSTEN.get(i % UITKOMSTEN.size());
                        loop.besluit(
                                signaal,
                                Besluitformulier.besluit(uitkomst)
                                        .motivering("Over " + signaal)
                                        .ingevuld());
                        besloten.put(signaal, uitkomst);
                    }
                }))
                .toList();
        for (Future<?> een : bezig) {
            een.get();
        }
        mensen.shutdown();
    }
}

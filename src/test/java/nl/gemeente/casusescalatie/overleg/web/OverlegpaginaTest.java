package nl.gemeente.casusescalatie.overleg.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.agenda.AgendaLezen;
import nl.gemeente.casusescalatie.processen.Overlegloop;
import nl.gemeente.casusescalatie.processen.Signaalloop;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalAanvullen.Vondst;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Besluitformulier;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Weegformulier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a meeting as the chair uses it, and everybody else who should or should not. */
@Integratietest
class OverlegpaginaTest {

    private static final Pattern TAAK = Pattern.compile("name=\"taak\" value=\"([^\"]+)\"");

    private final int poort;
    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Signaalloop signaalloop;
    private final Wachtend wachtend;
    private final SignalenLezen signalen;
    private final AgendaLezen agenda;
    private final Tijdlijn tijdlijn;
    private final TaskService taken;

    private Deur voorzitter;

    OverlegpaginaTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Overlegloop loop,
            Signaalloop signaalloop,
            Wachtend wachtend,
            SignalenLezen signalen,
            AgendaLezen agenda,
            Tijdlijn tijdlijn,
            TaskService taken) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.signaalloop = signaalloop;
        this.wachtend = wachtend;
        this.signalen = signalen;
        this.agenda = agenda;
        this.tijdlijn = tijdlijn;
        this.taken = taken;
    }

    @BeforeEach
    void leeg() {
        wachtend.alleenNieuwe();
        voorzitter = Deur.persoon(poort, "overlegvoorzitter");
    }

    @Test
    void de_voorzitter_bereidt_voor_opent_weegt_en_besluit_op_een_pagina() {
        Nummer signaal = wachtend.signaal();
        loop.laatWachten(signaal);
        Nummer overleg = loop.uitgenodigd();
        String pagina = "/overleg/" + overleg;

        assertThat(voorzitter.get("/overleg").body()).contains(overleg.waarde(), "0 van 1 klaar");
        assertThat(voorzitter.get(pagina).body())
                .contains("Deelnemers zijn uitgenodigd", "30 november 2026", "Overleg voorbereiden", "10:00 (10 min)")
                .contains("href=\"/dossier/" + signaal + "\"", "Nederlandse Arbeidsinspectie", "Normaal", "Nieuw");
        gelukt(rondAf(pagina, pagina, velden("keuze", "NU_BEGINNEN")));
        gelukt(rondAf(
                pagina,
                pagina,
                "keuze=OPENEN&voorzitter=Vera&geheimhouding=true&aanwezig=POLITIE&aanwezig=ODWH&aanwezig=RIEC"));
        assertThat(voorzitter.get(pagina).body()).contains("Geopend", "Vera", "Aanwezig");

        String punt = pagina + "?punt=" + signaal;
        HttpResponse<String> gewogen = rondAf(punt, puntadres(overleg, signaal), weging());
        assertThat(gewogen.statusCode()).isEqualTo(302);
        assertThat(gewogen.headers().firstValue("Location").orElse("")).endsWith(punt + "#punt");
        assertThat(voorzitter.get(punt).body()).contains("De beslistabel rekent.");
        baan.voerJobsUit(signaal);
        assertThat(voorzitter.get(punt).body())
                .contains("Advies van de beslistabel", "Waarom dit advies", "van signaal-wegen, versie", "2 van 3");
        assertThat(loop.wacht(signaal)).isTrue();

        gelukt(
                rondAf(
                        punt,
                        puntadres(overleg, signaal),
                        "uitkomsten=MONITOREN&uitkomsten=BESTUURLIJK_OPPAKKEN&motivering=Omdat&eigenaar=Team&herweegdatum=2027-01-15&afwijkendStandpunt=Politie+niet"));
        baan.voerJobsUit(signaal);

        assertThat(loop.wacht(signaal)).isFalse();
        assertThat(signalen.laatsteBesluit(signaal).uitkomsten())
                .containsExactlyInAnyOrder(Overleguitkomst.MONITOREN, Overleguitkomst.BESTUURLIJK_OPPAKKEN);
        assertThat(voorzitter.get(punt).body())
                .contains("Besloten", "Politie niet", "15 januari 2027")
                .doesNotContain("name=\"taak\"");
        baan.voerJobsUit(overleg);
        gelukt(rondAf(pagina, pagina, velden("samenvatting", "Alles besproken.")));
        assertThat(voorzitter.get(pagina).body()).contains("Afgesloten").doesNotContain("Volgorde en tijd wijzigen");
        assertThat(tijdlijn.van(signaal))
                .anySatisfy(regel -> assertThat(regel.wie()).isEqualTo("overlegvoorzitter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandachtsfunctionaris", "plaatsvervanger", "casusregisseur"})
    void wie_de_inhoud_mag_lezen_leest_mee_en_doet_niets(String rol) {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        Deur lezer = Deur.persoon(poort, rol);
        String punt = "/overleg/" + overleg + "?punt=" + signaal;

        assertThat(lezer.get("/overleg").body()).contains(overleg.waarde());
        assertThat(lezer.get("/overleg/" + overleg).body())
                .contains(signaal.waarde())
                .doesNotContain("Volgorde en tijd wijzigen");
        assertThat(lezer.get(punt).body())
                .contains("Deze taak hoort bij een andere rol.")
                .doesNotContain("name=\"taak\"", "Antwoorden bewaren");
        String taak = baan.taak(signaal, "weging-vastleggen").getId();
        for (String adres : List.of("/taak", "/antwoorden")) {
            assertThat(stuur(
                                    lezer,
                                    "/overleg/" + overleg + "/punten/" + signaal + adres,
                                    "taak=" + taak + "&" + weging())
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(stuur(lezer, "/overleg/" + overleg + "/indeling", "").statusCode())
                .isEqualTo(403);
        assertThat(baan.openFormulieren(signaal)).containsExactly("weging-vastleggen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "melder",
                "toezicht",
                "jurist",
                "burgemeester",
                "zorg",
                "burgerzaken",
                "bibob",
                "manager",
                "privacy",
                "beheer"
            })
    void voor_wie_het_niet_is_bestaat_het_overleg_niet(String rol) {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        Deur ander = Deur.persoon(poort, rol);

        assertThat(ander.get("/overleg").body()).doesNotContain(overleg.waarde());
        for (String adres : List.of("/overleg/" + overleg, "/overleg/O-2026-99999", "/overleg/x")) {
            assertThat(ander.get(adres).statusCode()).as(adres).isEqualTo(404);
        }
        assertThat(ander.get("/overleg/" + overleg + "?punt=" + signaal).statusCode())
                .isEqualTo(404);
        String taak = baan.taak(signaal, "weging-vastleggen").getId();
        assertThat(stuur(ander, puntadres(overleg, signaal), "taak=" + taak + "&" + weging())
                        .statusCode())
                .isEqualTo(404);
        assertThat(baan.openFormulieren(signaal)).containsExactly("weging-vastleggen");
    }

    @Test
    void wat_er_niet_is_geeft_ook_de_voorzitter_niets() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        wachtend.alleenNieuwe();
        Nummer elders = wachtend.signaal();

        assertThat(voorzitter.get("/overleg/O-2026-99999").statusCode()).isEqualTo(404);
        assertThat(voorzitter.get("/overleg/" + signaal).statusCode()).isEqualTo(404);
        assertThat(voorzitter.get("/overleg/" + overleg + "?punt=" + elders).statusCode())
                .isEqualTo(404);
        assertThat(voorzitter
                        .form(puntadres(overleg, signaal), Map.of("besproken", "false"))
                        .statusCode())
                .as("without the token of the page")
                .isEqualTo(403);
    }

    @Test
    void een_fout_staat_bij_het_veld_en_wat_is_getypt_blijft_staan() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        String punt = "/overleg/" + overleg + "?punt=" + signaal;

        HttpResponse<String> antwoord = rondAf(
                punt,
                puntadres(overleg, signaal),
                "besproken=true&concreet=9&ernst=3&aantalBronnen=100&toelichting=%3Cscript%3Emerk");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("Hoe concreet is het signaal? Kies een antwoord uit de lijst.")
                .contains("Hoeveel bronnen zijn er, los van elkaar? Vul een getal van 1 tot en met 99 in.")
                .contains("id=\"concreet-fout\"", "id=\"aantalBronnen-fout\"", "&lt;script&gt;merk", "value=\"100\"")
                .containsPattern("id=\"ernst-3\"[^>]*checked")
                .doesNotContain("<script>merk");
        assertThat(rondAf(punt, puntadres(overleg, signaal), "besproken=true&concreet=2")
                        .body())
                .contains("Hoe actueel is het signaal? Vul dit veld in.", "id=\"actueel-fout\"");
        assertThat(rondAf(punt, puntadres(overleg, signaal), "").body()).contains("id=\"besproken-fout\"");
        assertThat(baan.openFormulieren(signaal)).containsExactly("weging-vastleggen");

        baan.rondAf(signaal, "weging-vastleggen", Weegformulier.besproken().ingevuld());
        assertThat(rondAf(
                                punt,
                                puntadres(overleg, signaal),
                                "uitkomsten=AFSLUITEN&uitkomsten=MONITOREN&motivering=m&eigenaar=e&afsluitreden=ONGEGROND")
                        .body())
                .contains("Afsluiten kan niet samen met een andere uitkomst.", "id=\"uitkomsten-fout\"");
        assertThat(rondAf(punt, puntadres(overleg, signaal), "uitkomsten=MONITOREN&motivering=m&eigenaar=e")
                        .body())
                .contains("Wanneer komt het signaal terug op de agenda? Vul dit veld in.");
        assertThat(rondAf(
                                punt,
                                puntadres(overleg, signaal),
                                "uitkomsten=OPSCHALEN_RIEC&motivering=m&eigenaar=e&bestaandeCasus=C-1")
                        .body())
                .contains("Vul een nummer in zoals C-2026-00001");
        assertThat(baan.openFormulieren(signaal)).containsExactly("overlegbesluit-vastleggen");
    }

    @Test
    void zonder_quorum_gaat_het_overleg_alleen_open_met_een_reden() {
        wachtend.signaal();
        Nummer overleg = loop.uitgenodigd();
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.NU_BEGINNEN);
        String pagina = "/overleg/" + overleg;
        String opening = "keuze=OPENEN&voorzitter=Vera&geheimhouding=true&aanwezig=POLITIE";

        assertThat(rondAf(pagina, pagina, opening).body())
                .contains("Omgevingsdienst West-Holland, RIEC Den Haag ontbreekt.", "id=\"zonderQuorum-fout\"", "Vera");
        assertThat(baan.openFormulieren(overleg)).containsExactly("overleg-openen");
        gelukt(rondAf(pagina, pagina, opening + "&zonderQuorum=RIEC+belt+in"));

        assertThat(voorzitter.get(pagina).body()).contains("Bij de opening ontbrak", "RIEC belt in", "Afwezig");
        assertThat(voorzitter.get("/dossier/" + overleg).body())
                .contains("Geopend zonder Omgevingsdienst West-Holland, RIEC Den Haag", "RIEC belt in")
                .contains("Niet iedereen die erbij moest zijn, was er.");
    }

    @Test
    void de_tweede_leest_dat_een_collega_voor_was_en_houdt_wat_hij_typte() {
        Nummer signaal = wachtend.signaal();
        loop.laatWachten(signaal);
        Nummer overleg = loop.geopend();
        String punt = "/overleg/" + overleg + "?punt=" + signaal;
        String oud = taak(voorzitter.get(punt).body());
        baan.rondAf(signaal, "weging-vastleggen", Weegformulier.besproken().ingevuld());

        assertThat(stuur(
                                voorzitter,
                                puntadres(overleg, signaal),
                                "formulier=weging-vastleggen&taak=" + oud + "&" + weging())
                        .body())
                .contains("Een collega was u voor", "Wat u invulde", "Eigen waarneming van een professional")
                .contains("Overlegbesluit vastleggen");
        String taak = taak(voorzitter.get(punt).body());
        List<HttpResponse<String>> samen = List.of("VERRIJKEN", "OVERDRAGEN").stream()
                .map(uitkomst -> CompletableFuture.supplyAsync(() -> stuur(
                        Deur.persoon(poort, "overlegvoorzitter"),
                        puntadres(overleg, signaal),
                        "formulier=overlegbesluit-vastleggen&motivering=merk-" + uitkomst + "&eigenaar=e&uitkomsten="
                                + uitkomst + "&taak=" + taak)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        baan.voerJobsUit(signaal);

        assertThat(samen).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 302);
        String tweede = samen.stream()
                .filter(antwoord -> antwoord.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(tweede).contains("Een collega was u voor", "Wat u invulde", "merk-VERRIJKEN", "merk-OVERDRAGEN");
        assertThat(signalen.laatsteBesluit(signaal).uitkomsten()).hasSize(1);
        assertThat(tijdlijn.van(signaal).stream()
                        .filter(regel -> regel.zin().startsWith("Besluit van het signalenoverleg")))
                .hasSize(1);
        assertThat(loop.wacht(signaal)).isFalse();
    }

    @Test
    void een_pagina_van_een_vorig_overleg_raakt_de_taak_van_het_volgende_niet() {
        Nummer signaal = wachtend.signaal();
        Nummer eerste = loop.geopend();
        String oud =
                taak(voorzitter.get("/overleg/" + eerste + "?punt=" + signaal).body());
        baan.rondAf(signaal, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        Nummer tweede = loop.geopend();
        String nieuw = baan.taak(signaal, "weging-vastleggen").getId();

        for (String taak : List.of(oud, nieuw)) {
            assertThat(stuur(voorzitter, puntadres(eerste, signaal), "taak=" + taak + "&" + weging())
                            .body())
                    .contains("Een collega was u voor");
        }
        assertThat(baan.taak(signaal, "weging-vastleggen").getId()).isEqualTo(nieuw);
        assertThat(voorzitter.get("/overleg/" + tweede + "?punt=" + signaal).body())
                .contains("Weging vastleggen");
    }

    @Test
    void wie_een_taak_op_naam_heeft_maakt_hem_af() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        String taak = baan.taak(signaal, "weging-vastleggen").getId();
        taken.addCandidateGroup(taak, "manager");
        taken.setAssignee(taak, "manager");
        String punt = "/overleg/" + overleg + "?punt=" + signaal;

        assertThat(voorzitter.get(punt).body()).contains("Deze taak staat op naam van manager.");
        assertThat(stuur(voorzitter, puntadres(overleg, signaal), "taak=" + taak + "&" + weging())
                        .body())
                .contains("Een collega heeft deze taak opgepakt.");
        taken.setAssignee(taak, "overlegvoorzitter");
        gelukt(rondAf(punt, puntadres(overleg, signaal), weging()));
    }

    @Test
    void een_partner_aan_tafel_heeft_een_hit_of_niet() {
        Nummer signaal = wachtend.signaal();
        Nummer overleg = loop.geopend();
        String punt = "/overleg/" + overleg + "?punt=" + signaal;
        String adres = "/overleg/" + overleg + "/punten/" + signaal + "/antwoorden";

        assertThat(voorzitter.get(punt).body())
                .contains("antwoord-POLITIE", "antwoord-RIEC")
                // Invited for this item, and not there.
                .doesNotContain("antwoord-NLA");
        assertThat(stuur(voorzitter, adres, "antwoord-POLITIE=ALLES").body()).contains("Politie: kies een antwoord.");
        gelukt(stuur(
                voorzitter,
                adres,
                "antwoord-POLITIE=HIT&antwoord-RIEC=GEEN_HIT&antwoord-ODWH=NIET_GEVRAAGD&antwoord-NLA=HIT"));
        gelukt(stuur(voorzitter, adres, "antwoord-POLITIE=HIT&antwoord-RIEC=HIT"));

        assertThat(voorzitter.get(punt).body())
                .containsPattern("name=\"antwoord-POLITIE\"[^>]*value=\"HIT\"[^>]*checked")
                .containsPattern("name=\"antwoord-RIEC\"[^>]*value=\"HIT\"[^>]*checked")
                .contains("(overlegvoorzitter, maandag 23 november 2026 om 10:00)");
        assertThat(Deur.persoon(poort, "casusregisseur").get(punt).body()).contains("Hit (overlegvoorzitter");
        assertThat(tijdlijn.van(signaal))
                .extracting(Tijdlijn.Gebeurtenis::zin)
                .filteredOn(zin -> zin.startsWith("Antwoord van"))
                .containsExactlyInAnyOrder(
                        "Antwoord van Politie in overleg " + overleg + ": hit.",
                        "Antwoord van RIEC Den Haag in overleg " + overleg + ": geen hit.",
                        "Antwoord van RIEC Den Haag in overleg " + overleg + ": hit.");

        baan.rondAf(signaal, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        assertThat(stuur(voorzitter, adres, "antwoord-POLITIE=GEEN_HIT").body())
                .contains("Een antwoord vastleggen kan niet meer.");
    }

    @Test
    void de_voorzitter_verdeelt_volgorde_en_tijd_tot_er_besloten_is() {
        List<Nummer> punten = wachtend.signalen(4);
        Nummer overleg = loop.geopend();
        String adres = "/overleg/" + overleg + "/indeling";
        assertThat(voorzitter.get("/overleg/" + overleg + "?indelen").body())
                .contains("name=\"plaats-" + punten.get(3) + "\"", "name=\"minuten-" + punten.get(0) + "\"");

        gelukt(stuur(voorzitter, adres, indeling(punten, Map.of(punten.get(3), 1), Map.of(punten.get(0), 25))));
        assertThat(agenda.teBespreken(overleg))
                .containsExactly(punten.get(3), punten.get(0), punten.get(1), punten.get(2));
        assertThat(voorzitter.get("/overleg/" + overleg).body())
                .containsSubsequence(
                        "10:00 (10 min)",
                        punten.get(3).waarde(),
                        "10:10 (25 min)",
                        punten.get(0).waarde(),
                        "10:35 (10 min)",
                        punten.get(1).waarde());

        assertThat(stuur(voorzitter, adres, "plaats-%s=9&minuten-%s=10".formatted(punten.get(1), punten.get(1)))
                        .body())
                .contains("Plaats van " + punten.get(1) + ": vul een getal van 1 tot en met 4 in.", "value=\"9\"");
        assertThat(stuur(voorzitter, adres, "plaats-%s=1&minuten-%s=lang".formatted(punten.get(1), punten.get(1)))
                        .body())
                .contains("Minuten voor " + punten.get(1) + ": vul een getal in.", "value=\"lang\"");
        assertThat(stuur(voorzitter, adres, "plaats-%s=1&minuten-%s=241".formatted(punten.get(1), punten.get(1)))
                        .body())
                .contains("van 1 tot en met 240");

        baan.rondAf(punten.get(3), "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        assertThat(stuur(voorzitter, adres, "plaats-%s=4&minuten-%s=10".formatted(punten.get(3), punten.get(3)))
                        .body())
                .contains("Signaal " + punten.get(3) + " is al doorgeschoven. Verplaatsen kan niet meer.");
        gelukt(stuur(voorzitter, adres, "plaats-%s=4&minuten-%s=25".formatted(punten.get(0), punten.get(0))));
        assertThat(agenda.teBespreken(overleg)).containsExactly(punten.get(1), punten.get(2), punten.get(0));
    }

    @Test
    void twee_mensen_die_tegelijk_indelen_laten_elk_signaal_een_eigen_plaats() {
        List<Nummer> punten = wachtend.signalen(6);
        Nummer overleg = loop.geopend();

        List<HttpResponse<String>> samen = List.of(punten.get(5), punten.get(4)).stream()
                .map(punt -> CompletableFuture.supplyAsync(() -> stuur(
                        Deur.persoon(poort, "overlegvoorzitter"),
                        "/overleg/" + overleg + "/indeling",
                        "plaats-%s=1&minuten-%s=15".formatted(punt, punt))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        samen.forEach(OverlegpaginaTest::gelukt);
        assertThat(agenda.teBespreken(overleg).subList(0, 2)).containsExactlyInAnyOrder(punten.get(4), punten.get(5));
        String pagina = voorzitter.get("/overleg/" + overleg).body();
        assertThat(pagina).contains("<td>1</td>", "<td>2</td>", "<td>6</td>");
    }

    @Test
    void een_signaal_dat_terugkomt_loopt_nog_en_toont_het_vorige_besluit() {
        Nummer volgen = signaalloop.inOverleg(Signaalloop.kaal());
        Nummer vraag = signaalloop.inOverleg(Signaalloop.kaal());
        Nummer eerste = loop.geopend();
        loop.besluit(volgen, Besluitformulier.volledig(Overleguitkomst.MONITOREN));
        loop.besluit(vraag, Besluitformulier.volledig(Overleguitkomst.VERRIJKEN));
        baan.voerJobsUit(eerste);
        baan.vuurTimer(volgen, "event_herweegmomentBereikt");
        baan.rondAf(vraag, "signaal-aanvullen", new Vondst("Het pand is bewoond."));
        Nummer nieuw = wachtend.signaal();

        Nummer tweede = loop.uitgenodigd();

        assertThat(agenda.teBespreken(tweede)).containsExactlyInAnyOrder(volgen, vraag, nieuw);
        String pagina = voorzitter.get("/overleg/" + tweede).body();
        assertThat(pagina)
                .containsPattern("(?s)id=\"punt-" + volgen + "\".*?Loopt nog: Monitoren.*?</tr>")
                .containsPattern("(?s)id=\"punt-" + vraag + "\".*?Loopt nog: Verder verrijken.*?</tr>")
                .containsPattern("(?s)id=\"punt-" + nieuw + "\".*?>Nieuw<.*?</tr>");
        assertThat(voorzitter.get("/overleg/" + tweede + "?punt=" + volgen).body())
                .contains("Overleg " + eerste + " besloot: Monitoren");
        assertThat(voorzitter.get("/overleg/" + eerste).body()).doesNotContain("Loopt nog:");
    }

    @Test
    void wat_niet_is_bereikt_en_wat_wordt_afgezegd_komt_op_het_volgende_overleg() {
        List<Nummer> punten = wachtend.signalen(2);
        punten.forEach(loop::laatWachten);
        Nummer eerste = loop.geopend();
        gelukt(rondAf(
                "/overleg/" + eerste + "?punt=" + punten.get(0), puntadres(eerste, punten.get(0)), "besproken=false"));
        baan.voerJobsUit(punten.get(0));
        loop.besluit(punten.get(1), Besluitformulier.volledig(Overleguitkomst.VERRIJKEN));
        assertThat(voorzitter.get("/overleg/" + eerste).body()).contains("Doorgeschoven naar een volgend overleg");

        Nummer tweede = loop.uitgenodigd();
        gelukt(rondAf("/overleg/" + tweede, "/overleg/" + tweede, "keuze=VERZETTEN&datum=2026-12-14&tijd=13:30"));
        baan.voerJobsUit(tweede);
        assertThat(voorzitter.get("/overleg/" + tweede).body())
                .contains("maandag 14 december 2026 om 13:30", "13:30 (10 min)");
        assertThat(agenda.teBespreken(tweede)).containsExactly(punten.get(0));
        gelukt(rondAf("/overleg/" + tweede, "/overleg/" + tweede, "keuze=ANNULEREN&reden=Zaal+bezet"));
        baan.voerJobsUit(tweede);

        assertThat(voorzitter.get("/overleg/" + tweede).body()).contains("Geannuleerd", "Zaal bezet");
        assertThat(agenda.teBespreken(loop.metAgenda())).containsExactly(punten.get(0));
        assertThat(loop.wacht(punten.get(0))).isTrue();
    }

    @Test
    void de_aandachtsfunctionaris_stelt_de_agenda_op_de_pagina_vast() {
        wachtend.signaal();
        Nummer overleg = loop.metAgenda();
        String pagina = "/overleg/" + overleg;
        Deur ans = Deur.persoon(poort, "aandachtsfunctionaris");

        assertThat(voorzitter.get(pagina).body()).contains("Deze taak hoort bij een andere rol.");
        gelukt(stuur(
                ans,
                pagina + "/taak",
                "keuze=VASTSTELLEN&taak=" + taak(ans.get(pagina).body())));
        baan.voerJobsUit(overleg);
        assertThat(voorzitter.get(pagina).body()).contains("Overleg voorbereiden", "name=\"taak\"");
    }

    private static String indeling(List<Nummer> punten, Map<Nummer, Integer> plaats, Map<Nummer, Integer> minuten) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (int i = 0; i < punten.size(); i++) {
            Nummer punt = punten.get(i);
            velden.put("plaats-" + punt, String.valueOf(plaats.getOrDefault(punt, i + 1)));
            velden.put("minuten-" + punt, String.valueOf(minuten.getOrDefault(punt, 10)));
        }
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + veld.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String weging() {
        return "besproken=true&concreet=2&actueel=2&ernst=1&bron=EIGEN_WAARNEMING&aantalBronnen=1&eigenBevoegdheid=true&partnerbehoefte=false&slachtofferInGevaar=false&onderzoeksrisico=false";
    }

    private static String velden(String sleutel, String waarde) {
        return sleutel + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static String puntadres(Nummer overleg, Nummer signaal) {
        return "/overleg/" + overleg + "/punten/" + signaal + "/taak";
    }

    private static String taak(String pagina) {
        Matcher gevonden = TAAK.matcher(pagina);
        assertThat(gevonden.find()).as("a form of a task on the page").isTrue();
        return gevonden.group(1);
    }

    /** As the browser does: with the task that stands on the page. The address of the meeting itself means its own task. */
    private HttpResponse<String> rondAf(String pagina, String adres, String velden) {
        String taak = taak(voorzitter.get(pagina).body());
        return stuur(voorzitter, adres.endsWith("/taak") ? adres : adres + "/taak", "taak=" + taak + "&" + velden);
    }

    private HttpResponse<String> stuur(Deur deur, String adres, String velden) {
        return deur.send(
                "POST",
                adres,
                velden + "&_csrf=" + deur.csrf("/"),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"));
    }

    private static void gelukt(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    }
}

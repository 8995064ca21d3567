package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.deelname.Deelnemers;
import nl.gemeente.casusescalatie.overleg.deelname.DeelnemersToetsen;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a ketenpartner sees the items that the partner was invited for, for a while, and nothing else (S-72, S-73, edge case 12). */
@Integratietest
class DeelnemerTest {

    private final int poort;
    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Wachtend wachtend;
    private final Deelnemers deelnemers;
    private final DeelnemersToetsen toetsen;
    private final Verbanden verbanden;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Inzagelog inzagelog;
    private final Testklok klok;
    private final JdbcClient database;

    private Nummer volwassen;
    private Nummer minderjarig;

    DeelnemerTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Overlegloop loop,
            Wachtend wachtend,
            Deelnemers deelnemers,
            DeelnemersToetsen toetsen,
            Verbanden verbanden,
            Nummers nummers,
            Tijdlijn tijdlijn,
            Inzagelog inzagelog,
            Testklok klok,
            JdbcClient database) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.wachtend = wachtend;
        this.deelnemers = deelnemers;
        this.toetsen = toetsen;
        this.verbanden = verbanden;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.inzagelog = inzagelog;
        this.klok = klok;
        this.database = database;
    }

    @BeforeEach
    void tweeSignalenEnDrieDeelnemers() {
        wachtend.alleenNieuwe();
        volwassen = wachtend.signaal();
        minderjarig = wachtend.signaal(Urgentie.HOOG, JaNeeOnbekend.JA, Uitbuitingsvorm.SEKSUEEL);
        database.sql("update signaal set locatie_bedrijfsnaam = 'merk-bedrijf-6w', omschrijving = 'merk-tekst-6w'"
                        + " where nummer in (?, ?)")
                .params(volwassen.waarde(), minderjarig.waarde())
                .update();
        deelnemers.koppel("politie", Ketenpartner.POLITIE, "overlegvoorzitter");
        deelnemers.koppel("odwh", Ketenpartner.ODWH, "overlegvoorzitter");
        deelnemers.koppel("deelnemer", Ketenpartner.VEILIG_THUIS, "overlegvoorzitter");
    }

    @AfterEach
    void ontkoppel() {
        deelnemers.koppel("deelnemer", null, "overlegvoorzitter");
    }

    @Test
    void een_vaste_deelnemer_ziet_alle_punten_van_dat_overleg_en_een_ander_alleen_het_zijne() {
        Nummer overleg = loop.metAgenda();
        assertThat(code("politie", "/overleg/" + overleg + "/deelnemer"))
                .as("not invited yet")
                .isEqualTo(404);
        baan.rondAf(overleg, "agenda-vaststellen", Overlegloop.VASTSTELLEN);

        assertThat(pagina("politie", "/deelnemer")).contains(overleg.waarde());
        assertThat(Deur.persoon(poort, "politie")
                        .get("/overleg/" + overleg)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("one address for everybody")
                .endsWith("/overleg/" + overleg + "/deelnemer");
        assertThat(pagina("politie", "/overleg/" + overleg + "/deelnemer"))
                .contains("Politie", volwassen.waarde(), minderjarig.waarde());
        assertThat(pagina("deelnemer", "/overleg/" + overleg + "/deelnemer"))
                .contains("Veilig Thuis", minderjarig.waarde())
                .doesNotContain(volwassen.waarde());
        assertThat(code("deelnemer", punt(overleg, volwassen))).isEqualTo(404);
        assertThat(pagina("deelnemer", punt(overleg, minderjarig)))
                .as("before privacycheck 2A")
                .contains("alleen het nummer")
                .doesNotContain("Seksuele uitbuiting", "Hoog");
        toetsen.legVast(
                minderjarig,
                new DeelnemersToetsen.Zicht(
                        Set.of(Ketenpartner.VEILIG_THUIS),
                        Gegevensklasse.ANONIEM,
                        Grondslag.AVG_EIGEN_TAAK,
                        "Om de aanpak te kiezen."),
                "overlegvoorzitter");
        assertThat(pagina("deelnemer", punt(overleg, minderjarig)))
                .contains("Seksuele uitbuiting", "Hoog")
                .doesNotContain("merk-bedrijf-6w", "merk-tekst-6w", "2171", "minderjarig");
        assertThat(inzagelog.van(minderjarig)).first().satisfies(blik -> {
            assertThat(blik.gebruiker()).isEqualTo("deelnemer");
            assertThat(blik.wat()).isEqualTo("Agendapunt gelezen van overleg " + overleg);
        });
        assertThat(String.join(
                        " ",
                        tijdlijn.van(minderjarig).stream().map(g -> g.zin()).toList()))
                .as("not on the timeline of colleagues")
                .doesNotContain("gelezen");
        assertThat(pagina("privacy", "/dossier/" + minderjarig + "/inzage")).contains("deelnemer", overleg.waarde());
    }

    @Test
    void wie_voor_een_partner_spreekt_die_niet_is_uitgenodigd_ziet_niets() {
        deelnemers.koppel("deelnemer", Ketenpartner.KMAR, "overlegvoorzitter");
        Nummer overleg = loop.uitgenodigd();

        assertThat(pagina("deelnemer", "/deelnemer")).doesNotContain(overleg.waarde());
        assertThat(code("deelnemer", "/overleg/" + overleg + "/deelnemer")).isEqualTo(404);
        assertThat(code("deelnemer", punt(overleg, minderjarig))).isEqualTo(404);
        assertThat(code("jurist", "/overleg/" + overleg + "/deelnemer")).isEqualTo(404);
    }

    @Test
    void veertien_dagen_na_het_overleg_is_het_voorbij_en_na_annuleren_meteen() {
        Nummer overleg = loop.uitgenodigd();
        klok.vooruit(Duration.ofDays(27));
        assertThat(code("politie", punt(overleg, volwassen))).isEqualTo(200);
        klok.vooruit(Duration.ofDays(2));
        assertThat(code("politie", punt(overleg, volwassen))).isEqualTo(404);
        assertThat(pagina("politie", "/deelnemer")).doesNotContain(overleg.waarde());
    }

    @Test
    void na_annuleren_ziet_een_deelnemer_het_overleg_niet_meer() {
        Nummer overleg = loop.uitgenodigd();
        baan.rondAf(overleg, "overleg-voorbereiden", Overlegloop.afgelast("Ziek"));

        assertThat(code("politie", "/overleg/" + overleg + "/deelnemer")).isEqualTo(404);
    }

    @Test
    void een_partner_buiten_het_convenant_komt_niet_bij_een_signaal_dat_een_casus_werd_en_dat_wordt_vastgelegd() {
        Nummer overleg = loop.uitgenodigd();
        assertThat(code("odwh", punt(overleg, volwassen))).isEqualTo(200);
        Nummer casus = nummers.volgende(Nummer.Soort.CASUS);
        verbanden.legOnder(volwassen, casus);

        assertThat(pagina("odwh", "/overleg/" + overleg + "/deelnemer"))
                .contains(minderjarig.waarde())
                .doesNotContain(volwassen.waarde());
        assertThat(code("odwh", punt(overleg, volwassen))).isEqualTo(404);
        assertThat(code("politie", punt(overleg, volwassen))).isEqualTo(200);

        assertThat(inzagelog.van(volwassen))
                .anySatisfy(blik -> assertThat(blik.wat()).isEqualTo("Geweigerd: hoort bij een RIEC-casus"));
        assertThat(tijdlijn.van(casus)).singleElement().satisfies(gebeurtenis -> {
            assertThat(gebeurtenis.inzage()).isEqualTo(Inzage.CONVENANT);
            assertThat(gebeurtenis.zin()).contains("Omgevingsdienst West-Holland", "hoort niet bij het RIEC-convenant");
        });
        assertThat(code("odwh", "/dossier/" + casus)).isEqualTo(404);
        assertThat(inzagelog.van(casus)).anySatisfy(blik -> assertThat(blik.wat())
                .isEqualTo("Geweigerd: een deelnemer wilde het dossier openen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/user",
                "/engine-rest/history/task",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/melden",
                "/api/signalen/S-2026-00001",
                "/api/indicatoren",
                "/api/ketenpartners",
                "/lijsten",
                "/deelnemers",
                "/lokaal/berichten",
                "/v3/api-docs"
            })
    void buiten_het_overleg_is_elke_deur_dicht(String adres) {
        assertThat(code("politie", adres)).isIn(403, 404);
        assertThat(Deur.programma(poort, "politie").get(adres).statusCode()).isIn(302, 401, 403, 404);
    }

    @Test
    void een_deelnemer_komt_na_het_inloggen_op_een_pagina_met_alleen_zijn_overleggen() {
        assertThat(pagina("politie", "/"))
                .contains("/deelnemer", "Deelnemer signalenoverleg")
                .doesNotContain("/melden", "/lijsten", "tasklist");
        for (String adres : new String[] {"/dossier/" + volwassen, "/api/dossiers/" + volwassen}) {
            assertThat(code("politie", adres)).isEqualTo(404);
        }
    }

    @Test
    void het_vastgestelde_verslag_is_voor_wie_bij_het_hele_overleg_was() {
        loop.laatWachten(volwassen);
        Nummer overleg = loop.geopend();
        baan.rondAf(volwassen, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        baan.rondAf(minderjarig, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        baan.voerJobsUit(overleg);
        assertThat(code("politie", "/overleg/" + overleg + "/verslag/concept")).isEqualTo(404);
        baan.rondAf(overleg, "verslag-vaststellen", Overlegloop.VERSLAG);

        assertThat(pagina("politie", "/overleg/" + overleg + "/deelnemer")).contains("Versie 1 (PDF)");
        assertThat(code("politie", "/overleg/" + overleg + "/verslag/1")).isEqualTo(200);
        assertThat(code("politie", "/overleg/" + overleg + "/verslag")).isEqualTo(404);
        assertThat(code("deelnemer", "/overleg/" + overleg + "/verslag/1")).isEqualTo(404);
    }

    @Test
    void een_deelnemer_met_een_persoonlijk_belang_ziet_het_punt_niet_meer() {
        Nummer overleg = loop.uitgenodigd();
        Deur politie = Deur.persoon(poort, "politie");
        String punt = punt(overleg, volwassen);

        HttpResponse<String> gemeld = politie.form(punt + "/belang", Map.of("_csrf", politie.csrf(punt)));

        assertThat(gemeld.statusCode()).isEqualTo(302);
        assertThat(politie.get(punt).statusCode()).isEqualTo(404);
        assertThat(politie.get("/overleg/" + overleg + "/deelnemer").body())
                .contains(minderjarig.waarde())
                .doesNotContain("Signaal " + volwassen);
    }

    @Test
    void wie_voor_wie_spreekt_kiest_de_voorzitter_of_beheer() {
        Deur voorzitter = Deur.persoon(poort, "overlegvoorzitter");
        assertThat(voorzitter.get("/deelnemers").body()).contains("Petra Politie", "Otto Omgevingsdienst");
        assertThat(voorzitter
                        .form(
                                "/deelnemers",
                                Map.of(
                                        "_csrf", voorzitter.csrf("/deelnemers"),
                                        "gebruiker", "deelnemer",
                                        "partner", "ODWH"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(deelnemers.alle())
                .filteredOn(deelnemer -> deelnemer.gebruiker().equals("deelnemer"))
                .extracting(Deelnemers.Deelnemer::partner)
                .containsExactly(Ketenpartner.ODWH);
        assertThat(code("jurist", "/deelnemers")).isEqualTo(404);
        assertThatThrownBy(() -> deelnemers.koppel("jurist", Ketenpartner.ODWH, "beheer"))
                .isInstanceOf(Weigering.class);
    }

    private static String punt(Nummer overleg, Nummer signaal) {
        return "/overleg/" + overleg + "/deelnemer/" + signaal;
    }

    private int code(String wie, String adres) {
        return Deur.persoon(poort, wie).get(adres).statusCode();
    }

    private String pagina(String wie, String adres) {
        HttpResponse<String> antwoord = Deur.persoon(poort, wie).get(adres);
        assertThat(antwoord.statusCode()).as("%s voor %s", adres, wie).isEqualTo(200);
        return antwoord.body();
    }
}

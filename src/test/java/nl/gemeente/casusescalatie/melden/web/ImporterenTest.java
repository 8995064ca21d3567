package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.melden.MeldbestandInlezen;
import nl.gemeente.casusescalatie.melden.MeldbestandInlezen.Meldregel;
import nl.gemeente.casusescalatie.melden.Meldbestanden;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Testklok;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signals out of a file, through the page: looked at first, one signal per line, never two. */
@Integratietest
class ImporterenTest {

    private static final String PAGINA = "/melden/importeren";
    private static final Pattern NUMMER = Pattern.compile("S-2026-\\d{5,}");

    private final String merk = "Steur-" + UUID.randomUUID();

    private final int poort;
    private final JdbcClient database;
    private final RuntimeService runtime;
    private final Meldbestanden bestanden;
    private final Meldbestandlezer lezer;
    private final MeldbestandInlezen inlezen;
    private final Enginetabellen engine;
    private final Testklok klok;

    private Deur deur;
    private String token;

    ImporterenTest(
            @LocalServerPort int poort,
            JdbcClient database,
            RuntimeService runtime,
            Meldbestanden bestanden,
            Meldbestandlezer lezer,
            MeldbestandInlezen inlezen,
            Enginetabellen engine,
            Testklok klok) {
        this.poort = poort;
        this.database = database;
        this.runtime = runtime;
        this.bestanden = bestanden;
        this.lezer = lezer;
        this.inlezen = inlezen;
        this.engine = engine;
        this.klok = klok;
    }

    @BeforeEach
    void log_in() {
        deur = Deur.persoon(poort, "burgerzaken");
        token = deur.csrf(PAGINA);
    }

    @Test
    void de_controle_noemt_elke_foute_regel_in_de_woorden_van_de_andere_deuren_en_bewaart_geen_signaal() {
        long signalen = signalen();
        String pad = gekozen(bestand(
                regel(Map.of()),
                regel(Map.of("locatie.postcode", "21", "locatie.huisnummer", "twaalf", "zekerheid", "")),
                regel(Map.of("kanaal", "FAX-" + merk, "indicatoren", "arbeid-geen-contract|" + merk)),
                "een;twee",
                regel(Map.of("melder.anoniem", "Ja", "melder.naam", merk))));

        String controle = deur.get(pad).body();
        assertThat(controle)
                .contains(
                        "1 regel is goed.",
                        "4 regels zijn niet goed.",
                        "Regel 3",
                        "Postcode: vul vier cijfers en twee letters in.",
                        "Huisnummer: hier hoort een heel getal.",
                        "Hoe zeker: vul dit veld in.",
                        "Hoe het binnenkwam: kies uit LOKET, ",
                        "Wat is opgevallen: kies een code uit de lijst met indicatoren.",
                        "Regel 5",
                        "Deze regel heeft niet 25 kolommen.",
                        "Naam melder: laat dit weg, want de melder blijft anoniem.")
                .doesNotContain(merk, "twaalf");
        assertThat(signalen()).isEqualTo(signalen);
        assertThat(new String(inhoud(pad), StandardCharsets.ISO_8859_1)).doesNotContain(merk);
    }

    @Test
    void elke_goede_regel_wordt_een_signaal_en_het_bestand_gaat_weg() {
        String pad = gekozen(bestand(
                regel(Map.of("zekerheid", "feit", "uitbuitingsvormen", "Arbeidsuitbuiting|SEKSUEEL")),
                regel(Map.of("kanaal", "?")),
                regel(Map.of("omschrijving", merk + " met zijn tweeën"))));

        assertThat(naar(importeer(pad))).isEqualTo(pad);

        String uitslag = deur.get(pad).body();
        List<String> nummers = nummers(uitslag);
        assertThat(nummers).hasSize(2).doesNotHaveDuplicates();
        assertThat(uitslag).contains("<td>3</td>", "Niet ingelezen.").doesNotContain(merk);
        assertThat(tekst("select omschrijving from signaal where nummer = ?", nummers.get(1)))
                .isEqualTo(merk + " met zijn tweeën");
        assertThat(tekst("select zekerheid from signaal where nummer = ?", nummers.get(0)))
                .isEqualTo("FEIT");
        assertThat(tekst(
                        "select string_agg(vorm, ',' order by vorm) from signaal_vorm where nummer = ?",
                        nummers.get(0)))
                .isEqualTo("ARBEID,SEKSUEEL");
        assertThat(tekst(
                        "select to_char(waargenomen_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') from signaal where nummer = ?",
                        nummers.get(0)))
                .isEqualTo("2026-11-20 14:30");
        assertThat(nummers).allSatisfy(nummer -> assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .processDefinitionKey("signaal-behandelen")
                        .count())
                .isEqualTo(1));
        assertThat(inhoud(pad)).isNull();
        assertThat(engine.waarStaat(merk)).isEmpty();
        assertThat(deur.get("/melden/mijn").body()).contains(nummers);
    }

    @Test
    void hetzelfde_bestand_of_een_verbeterd_bestand_geeft_geen_tweede_signaal() {
        String een = regel(Map.of("omschrijving", merk + " een"));
        String twee = regel(Map.of("omschrijving", merk + " twee"));
        List<String> eerst = ingelezen(bestand(een, regel(Map.of("kanaal", "?")), een));

        List<String> opnieuw = ingelezen(bestand(een, regel(Map.of("kanaal", "?")), een));
        List<String> verbeterd = ingelezen(bestand(twee, een, een));

        // Two lines that say the same are two reports.
        assertThat(eerst).hasSize(2).doesNotHaveDuplicates();
        assertThat(opnieuw).isEqualTo(eerst);
        assertThat(verbeterd).hasSize(3).doesNotHaveDuplicates().endsWith(eerst.get(0), eerst.get(1));
        assertThat(metMerk()).isEqualTo(3);
    }

    @Test
    void een_dubbele_klik_geeft_een_signaal_per_regel() throws Exception {
        String pad = gekozen(
                bestand(regel(Map.of("omschrijving", merk + " een")), regel(Map.of("omschrijving", merk + " twee"))));

        ExecutorService draden = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> klikken =
                    List.of(() -> naar(importeer(pad)), () -> naar(importeer(pad)), () -> naar(importeer(pad)));
            for (Future<String> klik : draden.invokeAll(klikken)) {
                assertThat(klik.get()).isEqualTo(pad);
            }
        } finally {
            draden.shutdownNow();
        }
        assertThat(naar(importeer(pad))).isEqualTo(pad);

        assertThat(nummers(deur.get(pad).body())).hasSize(2);
        assertThat(metMerk()).isEqualTo(2);
    }

    @Test
    void wie_halverwege_wordt_onderbroken_gaat_verder_waar_het_bleef() {
        String pad = gekozen(bestand(
                regel(Map.of("omschrijving", merk + " een")),
                regel(Map.of("omschrijving", merk + " twee")),
                regel(Map.of("omschrijving", merk + " drie"))));
        UUID id = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
        List<Meldregel> totDeBreuk = new ArrayList<>(
                lezer.lees(bestanden.lees(id, "burgerzaken").orElseThrow().inhoud())
                        .regels());
        totDeBreuk.set(2, null);
        assertThatThrownBy(() -> inlezen.leesIn(id, totDeBreuk, "burgerzaken"))
                .isInstanceOf(NullPointerException.class);
        assertThat(metMerk()).isEqualTo(2);
        assertThat(deur.get(pad).body()).contains("3 regels zijn goed.");

        importeer(pad);

        assertThat(nummers(deur.get(pad).body())).hasSize(3);
        assertThat(metMerk()).isEqualTo(3);
    }

    @Test
    void wie_niets_inleest_of_te_lang_wacht_laat_niets_achter() {
        String pad = gekozen(bestand(regel(Map.of())));
        assertThat(naar(deur.form(pad + "/weg", Map.of("_csrf", token)))).isEqualTo(PAGINA);
        assertThat(bewaard(pad)).isZero();
        assertThat(naar(deur.get(pad))).isEqualTo(PAGINA + "?weg");

        String oud = gekozen(bestand(regel(Map.of("omschrijving", merk))));
        klok.vooruit(Duration.ofHours(4).plusSeconds(1));
        assertThat(naar(importeer(oud))).isEqualTo(oud);
        assertThat(naar(deur.get(oud))).isEqualTo(PAGINA + "?weg");
        assertThat(metMerk()).isZero();
        bestanden.ruimOp();
        assertThat(bewaard(oud)).isZero();

        String eerder = gekozen(bestand(regel(Map.of())));
        gekozen(bestand(regel(Map.of())));
        assertThat(bewaard(eerder)).isZero();
    }

    @Test
    void een_bestand_is_van_wie_het_koos() {
        String pad = gekozen(bestand(regel(Map.of("omschrijving", merk))));
        Deur ander = Deur.persoon(poort, "aandachtsfunctionaris");

        assertThat(naar(ander.get(pad))).isEqualTo(PAGINA + "?weg");
        ander.form(pad, Map.of("_csrf", ander.csrf(PAGINA)));
        ander.form(pad + "/weg", Map.of("_csrf", ander.csrf(PAGINA)));

        assertThat(metMerk()).isZero();
        assertThat(bewaard(pad)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"melder", "toezicht", "manager", "beheer", "zorg"})
    void wie_geen_lijsten_krijgt_komt_er_niet_in(String rol) {
        Deur buiten = Deur.persoon(poort, rol);
        String id = UUID.randomUUID().toString();

        assertThat(buiten.get("/melden").body()).doesNotContain(PAGINA);
        assertThat(buiten.get("/").body()).doesNotContain(PAGINA);
        for (String adres : List.of(PAGINA, PAGINA + "/voorbeeld.csv", PAGINA + "/" + id)) {
            assertThat(buiten.get(adres).statusCode()).as(adres).isEqualTo(403);
        }
        Map<String, String> metToken = Map.of("_csrf", buiten.csrf("/melden"));
        assertThat(buiten.bestand(PAGINA, metToken, "lijst.csv", bestand(regel(Map.of())))
                        .statusCode())
                .isEqualTo(403);
        assertThat(buiten.form(PAGINA + "/" + id, metToken).statusCode()).isEqualTo(403);
        assertThat(buiten.form(PAGINA + "/" + id + "/weg", metToken).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandachtsfunctionaris", "plaatsvervanger", "burgerzaken"})
    void wie_lijsten_krijgt_vindt_de_pagina_en_een_voorbeeld_dat_zelf_goed_is(String rol) {
        Deur binnen = Deur.persoon(poort, rol);
        assertThat(binnen.get("/melden").body()).contains(PAGINA);
        assertThat(binnen.get("/").body()).contains(PAGINA);

        HttpResponse<String> voorbeeld = binnen.get(PAGINA + "/voorbeeld.csv");
        assertThat(voorbeeld.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(voorbeeld.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("signalen.csv");
        String pad = naar(binnen.bestand(PAGINA, Map.of("_csrf", token(binnen)), "signalen.csv", voorbeeld.body()));
        assertThat(binnen.get(pad).body()).contains("1 regel is goed.").doesNotContain("niet goed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+31612345678",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "<script>alert(1)</script>"
            })
    void een_formule_of_script_is_niets_dan_tekst(String tekst) {
        String getypt = tekst + " " + merk;
        String nummer =
                ingelezen(bestand(regel(Map.of("omschrijving", getypt)))).get(0);

        assertThat(tekst("select omschrijving from signaal where nummer = ?", nummer))
                .isEqualTo(getypt);
        assertThat(Deur.persoon(poort, "aandachtsfunctionaris")
                        .get("/dossier/" + nummer)
                        .body())
                .contains(merk)
                .doesNotContain("<script>alert", "HYPERLINK(\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, omschrijving, Omschrijving",
        "202E, slachtoffer.naam, Naam slachtoffer",
        "200F, locatie.bedrijfsnaam, Bedrijfsnaam"
    })
    void onzichtbare_tekens_worden_geweigerd_zoals_aan_elke_deur(String teken, String veld, String label) {
        String pad = gekozen(bestand(regel(Map.of(veld, "Vijf" + (char) Integer.parseInt(teken, 16) + "txt.exe"))));

        assertThat(deur.get(pad).body())
                .contains("Regel 2", label + ": haal de onzichtbare tekens weg")
                .doesNotContain("txt.exe", "signalen inlezen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lijst.xlsx | PK\u0003\u0004[Content_Types].xml | Excel-bestand of een zip",
                "lijst.csv  | PK\u0003\u0004bom.csv             | Excel-bestand of een zip",
                "lijst.csv  | postcode;huisnummer               | zet in de eerste regel deze kolommen",
                "lijst.csv  | ''                                | ten minste een regel"
            })
    void een_ander_bestand_wordt_geweigerd_en_niet_bewaard(String naam, String inhoud, String zin) {
        long voor = bewaard();

        HttpResponse<String> antwoord = stuur(naam, inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Bestand: ").contains(zin);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGINA, "/registers/vergunningen"})
    void te_groot_is_op_elke_pagina_met_een_bestand_in_het_nederlands_te_lezen(String pagina) {
        Deur wie = Deur.persoon(poort, "aandachtsfunctionaris");
        Map<String, String> metToken = Map.of("_csrf", token(wie));

        assertThat(wie.bestand(pagina, metToken, "lijst.csv", "a".repeat(10 * 1024 * 1024))
                        .body())
                .contains("Bestand: dit is te groot. Kies een bestand van hoogstens 500 kB.");
        HttpResponse<String> reus = wie.bestand(pagina, metToken, "lijst.csv", "a".repeat(13 * 1024 * 1024));
        assertThat(reus.statusCode()).isEqualTo(413);
        assertThat(reus.body()).contains("Dit is te groot", "Maak de tekst of het bestand kleiner.");
    }

    @Test
    void de_naam_van_het_bestand_doet_er_niet_toe() {
        String pad = naar(stuur("../../etc/<script>alert(1)</script>/lijst.csv.exe", bestand(regel(Map.of()))));

        assertThat(deur.get(pad).body()).contains("1 regel is goed.").doesNotContain("alert(1)", "etc/");
    }

    @Test
    void meer_dan_tweehonderd_regels_is_te_veel() {
        assertThat(stuur(
                                "lijst.csv",
                                bestand(java.util.Collections.nCopies(201, regel(Map.of()))
                                        .toArray(String[]::new)))
                        .body())
                .contains("Bestand: dit heeft te veel regels. Kies er hoogstens 200.");
    }

    private List<String> ingelezen(String bestand) {
        String pad = gekozen(bestand);
        importeer(pad);
        return nummers(deur.get(pad).body());
    }

    private String gekozen(String bestand) {
        return naar(stuur("lijst.csv", bestand));
    }

    private HttpResponse<String> stuur(String naam, String bestand) {
        return deur.bestand(PAGINA, Map.of("_csrf", token), naam, bestand);
    }

    private HttpResponse<String> importeer(String pad) {
        return deur.form(pad, Map.of("_csrf", token));
    }

    private static String token(Deur deur) {
        return deur.csrf("/melden");
    }

    private static String bestand(String... regels) {
        return Meldvelden.PADEN.stream().map(pad -> new Fout(pad, "").label()).collect(Collectors.joining(";"))
                + "\n"
                + String.join("\n", regels)
                + "\n";
    }

    /** A right line, changed where a test needs it. */
    private String regel(Map<String, String> anders) {
        Map<String, String> velden = new LinkedHashMap<>(Map.of(
                "acuutGevaar", "Nee",
                "omschrijving", merk,
                "waargenomenOp", "20-11-2026 14:30",
                "zekerheid", "VERMOEDEN",
                "uitbuitingsvormen", "ONBEKEND",
                "locatie.postcode", "2171AB",
                "locatie.huisnummer", "12",
                "locatie.soort", "Woning",
                "kanaal", "LAA",
                "melder.anoniem", "Nee"));
        velden.putAll(anders);
        return Meldvelden.PADEN.stream()
                .map(pad -> '"' + velden.getOrDefault(pad, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    private static List<String> nummers(String pagina) {
        return NUMMER.matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group())
                .toList();
    }

    private static String naar(HttpResponse<String> antwoord) {
        String adres = antwoord.headers().firstValue("Location").orElse("nergens: " + antwoord.statusCode());
        return adres.replaceFirst("^https?://[^/]+", "");
    }

    private long signalen() {
        return database.sql("select count(*) from signaal").query(Long.class).single();
    }

    private long metMerk() {
        return database.sql("select count(*) from signaal where omschrijving like ?")
                .param("%" + merk + "%")
                .query(Long.class)
                .single();
    }

    private long bewaard() {
        return database.sql("select count(*) from meldbestand")
                .query(Long.class)
                .single();
    }

    private long bewaard(String pad) {
        return database.sql("select count(*) from meldbestand where id = cast(? as uuid)")
                .param(pad.substring(pad.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private byte[] inhoud(String pad) {
        return database.sql("select inhoud from meldbestand where id = cast(? as uuid)")
                .param(pad.substring(pad.lastIndexOf('/') + 1))
                .query((rij, i) -> new byte[][] {rij.getBytes(1)})
                .single()[0];
    }

    private String tekst(String vraag, String nummer) {
        return database.sql(vraag).param(nummer).query(String.class).single();
    }
}

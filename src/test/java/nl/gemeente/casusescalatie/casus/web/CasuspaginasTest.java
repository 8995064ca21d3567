package nl.gemeente.casusescalatie.casus.web;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Casusstatus;
import nl.gemeente.casusescalatie.casus.Signaalgevolg;
import nl.gemeente.casusescalatie.casus.Terugname;
import nl.gemeente.casusescalatie.casus.inzage.CasussenLezen;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedbesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedkeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusTerugnemen.Terugnamebesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusToetsen.Toets;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecreactie;
import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.casus.signaal.SignaalBetrekken.Betrekbesluit;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen.Opheffing;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a casus over HTTP, by who may and who may not: the hand-over to the RIEC, opening again, a signal that leaves, the lessons. */
@Integratietest
class CasuspaginasTest {

    private static final Aanbiedbesluit AANBIEDEN = new Aanbiedbesluit(Aanbiedkeuze.AANBIEDEN, null);

    private final int poort;
    private final Procesbaan baan;
    private final Casusproef proef;
    private final CasusOpenen openen;
    private final SignaalMelden melden;
    private final CasussenLezen casussen;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final OpschortingVastleggen opschorting;
    private final JdbcClient database;

    private Deur regisseur;
    private Nummer casus;

    CasuspaginasTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Casusproef proef,
            CasusOpenen openen,
            SignaalMelden melden,
            CasussenLezen casussen,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            OpschortingVastleggen opschorting,
            JdbcClient database) {
        this.poort = poort;
        this.baan = baan;
        this.proef = proef;
        this.openen = openen;
        this.melden = melden;
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.opschorting = opschorting;
        this.database = database;
    }

    @BeforeEach
    void een_casus_uit_een_signaal_met_melder_slachtoffer_en_hulp() {
        Nummer signaal = melden.meld(
                        Meldingen.melding()
                                .met(new Melding.Locatie(
                                        "2171AB",
                                        12,
                                        null,
                                        Locatiesoort.LAND_EN_TUINBOUW,
                                        "Kwekerij Merkbedrijf",
                                        null,
                                        null))
                                .slachtoffer("Sanne Merkslacht")
                                .met(new Melding.Melder(
                                        false, Functiegroep.BOA, "Mieke Merkmelder", "merk@gemeente.example", true))
                                .omschrijving(
                                        "merk-omschrijving. Gemeld door merkmelder, mieke zag het zelf. SANNE sliep er.")
                                .klaar(),
                        "melder",
                        null)
                .nummer();
        baan.voerJobsUit(signaal);
        database.sql("update signaal set slachtoffer_toelichting = 'merk-zorg' where nummer = ?")
                .param(signaal.waarde())
                .update();
        database.sql(
                        """
                        insert into signaal_besluit (nummer, volgorde, uitkomsten, motivering, eigenaar, datum, medewerker)
                        values (?, 0, 'OPSCHALEN_RIEC', 'Meer partners nodig', 'casusregisseur', date '2026-11-23', 'overlegvoorzitter')""")
                .param(signaal.waarde())
                .update();
        casus = openen.open(signaal, "systeem");
        regisseur = Deur.persoon(poort, "casusregisseur");
        rondAf(
                "casus-toetsen",
                new Toets("Stoppen. Mieke Merkmelder wil dat ook.", true, true, true, true, "Besproken", null));
    }

    @Test
    void het_pakket_heeft_wat_het_convenant_toestaat_en_niets_van_melder_of_zorg() throws Exception {
        proef.volledig(casus);
        rondAf("casus-aanbieden", AANBIEDEN);

        String pdf = tekst(pakket(1));
        assertThat(pdf)
                .contains(casus.waarde(), "2171AB 12", "Kwekerij Merkbedrijf", "merk-omschrijving", "[weggelaten]")
                .contains("Samenwerking in het RIEC", "Volledigheid")
                .doesNotContainIgnoringCase("merkmelder")
                .doesNotContainIgnoringCase("mieke")
                .doesNotContainIgnoringCase("sanne")
                .doesNotContainIgnoringCase("merkslacht")
                .doesNotContain("merk@gemeente.example", "merk-zorg");
        assertThat(tijdlijn.van(casus)).anySatisfy(gebeurtenis -> {
            assertThat(gebeurtenis.zin()).isEqualTo("Versie 1 van het pakket is gedownload.");
            assertThat(gebeurtenis.wie()).isEqualTo("casusregisseur");
            assertThat(gebeurtenis.inzage()).isEqualTo(Inzage.CONVENANT);
        });
    }

    @Test
    void wat_is_overgedragen_blijft_zoals_het_was_en_ligt_versleuteld() throws Exception {
        proef.volledig(casus);
        rondAf("casus-aanbieden", AANBIEDEN);
        rondAf("casus-riec-antwoord", new Riecreactie(Riecantwoord.TERUGGEGEVEN, VANDAAG, null, "Wat is het doel?"));
        database.sql("update casus set doel = 'Nieuw geformuleerd' where nummer = ?")
                .param(casus.waarde())
                .update();
        rondAf("casus-aanbieden", AANBIEDEN);

        assertThat(tekst(pakket(1))).contains("Versie 1").doesNotContain("Nieuw geformuleerd");
        assertThat(tekst(pakket(2))).contains("Versie 2", "Nieuw geformuleerd");
        assertThat(pakket(3).statusCode()).isEqualTo(404);
        byte[] bewaard = database.sql("select inhoud from casus_pakket where casus = ? and versie = 1")
                .param(casus.waarde())
                .query((rij, i) -> rij.getBytes(1))
                .single();
        assertThat(new String(bewaard, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    /** Edge case 12: who may not see data of the convenant opens the hand-over of a casus. */
    @Test
    void wie_geen_convenantgegevens_mag_zien_wordt_geweigerd_en_dat_blijft_staan() {
        proef.volledig(casus);
        rondAf("casus-aanbieden", AANBIEDEN);
        for (Rol rol : EnumSet.complementOf(EnumSet.of(Rol.CASUSREGISSEUR, Rol.DEELNEMER))) {
            Deur ander = Deur.persoon(poort, rol.groep());
            for (String pad : List.of("/riec", "/riec/pakket/1", "/heropenen", "/uitnemen")) {
                HttpResponse<String> antwoord = ander.get("/dossier/" + casus + pad);
                assertThat(antwoord.statusCode()).as("%s %s", rol, pad).isEqualTo(404);
                assertThat(antwoord.body()).doesNotContain("Kwekerij Merkbedrijf");
            }
            assertThat(tijdlijn.van(casus))
                    .as("%s", rol)
                    .filteredOn(gebeurtenis -> gebeurtenis.wie().equals(rol.groep()))
                    .anyMatch(gebeurtenis -> gebeurtenis.zin().startsWith("Geweigerd: iemand zonder inzage"));
        }
        assertThat(Deur.persoon(poort, "jurist").get("/dossier/" + casus).body())
                .doesNotContain("Geweigerd: iemand zonder inzage");
    }

    @Test
    void een_gat_in_de_volledigheid_wordt_uitgelegd_en_wat_was_ingevuld_blijft_staan() {
        String pad = "/dossier/%s/riec".formatted(casus);
        Map<String, String> velden = new HashMap<>(Map.of(
                "_csrf",
                regisseur.csrf(pad),
                "voldaan-DOEL",
                "JA",
                "voldaan-BRONNEN",
                "NEE",
                "toelichting-DOEL",
                "merk-uitleg"));

        HttpResponse<String> fout = regisseur.form(pad, velden);
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body())
                .contains(
                        "Leg uit waarom de casus zonder dit kan worden aangeboden.",
                        "merk-uitleg",
                        "toelichting-BRONNEN-fout");
        assertThat(regisseur.get(pad).body()).doesNotContain("merk-uitleg");

        velden.put("toelichting-BRONNEN", "Er is maar een bron, maar die is zeker");
        assertThat(regisseur.form(pad, velden).statusCode()).isEqualTo(302);
        assertThat(regisseur.get(pad).body())
                .contains("De antwoorden zijn bewaard.", "merk-uitleg", "maar die is zeker");
    }

    @Test
    void een_gesloten_casus_heropent_met_een_reden_en_een_lopend_proces() {
        rondAf("casus-aanbieden", new Aanbiedbesluit(Aanbiedkeuze.NIET_AANBIEDEN, "Wij kunnen het zelf"));
        String pad = "/dossier/%s/heropenen".formatted(casus);
        assertThat(regisseur.get(pad).statusCode()).isEqualTo(404);
        baan.rondAfAls(
                "aandachtsfunctionaris",
                casus,
                "casus-terugnemen",
                new Terugnamebesluit(Terugname.EIGEN_AANPAK, "Zelf"));
        assertThat(baan.loopt(casus, "casus-behandelen")).isFalse();
        assertThat(regisseur.get("/dossier/" + casus).body()).contains("Casus heropenen");
        String csrf = regisseur.csrf(pad);

        HttpResponse<String> zonder = regisseur.form(pad, Map.of("_csrf", csrf, "reden", " "));
        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(zonder.body()).contains("Reden: schrijf kort op waarom.");
        assertThat(regisseur
                        .form(pad, Map.of("_csrf", csrf, "reden", "Het begint opnieuw"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(baan.loopt(casus, "casus-behandelen")).isTrue();
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-toetsen");
        assertThat(casussen.lees(casus).status()).isEqualTo(Casusstatus.INTAKE);
        assertThat(regisseur.get("/dossier/" + casus).body()).contains("Waarom heropend: Het begint opnieuw");
        assertThat(regisseur
                        .form(pad, Map.of("_csrf", csrf, "reden", "Nog eens"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void een_signaal_gaat_met_een_reden_uit_de_casus_en_gaat_zelf_verder() {
        Nummer tweede = proef.opgeschaaldSignaal(casus);
        openen.open(tweede, "systeem");
        String pad = "/dossier/%s/uitnemen".formatted(casus);
        assertThat(regisseur.get(pad).statusCode())
                .as("one signal cannot leave")
                .isEqualTo(404);
        rondAf("casus-signaal-betrekken", new Betrekbesluit(Signaalgevolg.BETROKKEN, "Zelfde bedrijf"));
        String csrf = regisseur.csrf(pad);
        opschorting.vastleggen(
                new OpschortingVastleggen.Verzoek(
                        tweede.waarde(), Verzoeker.POLITIE, "Wacht", LocalDate.of(2026, 12, 1)),
                "toezicht");
        Map<String, String> velden = Map.of("_csrf", csrf, "signaal", tweede.waarde(), "reden", "Ander bedrijf");
        HttpResponse<String> opgeschort = regisseur.form(pad, velden);
        assertThat(opgeschort.statusCode()).isEqualTo(400);
        assertThat(opgeschort.body()).contains("Deze stap kan pas als de opschorting is opgeheven.", "Ander bedrijf");
        baan.rondAfAls("casusregisseur", tweede, "opschorting-volgen", new Opheffing("Mag door"));

        assertThat(regisseur.form(pad, velden).statusCode()).isEqualTo(302);

        assertThat(casussen.lees(casus).signalen()).doesNotContain(tweede).hasSize(1);
        assertThat(verbanden.metAllesErboven(casus)).doesNotContain(tweede);
        assertThat(verbanden.van(casus)).contains(tweede);
        assertThat(tijdlijn.van(tweede))
                .anyMatch(gebeurtenis -> gebeurtenis.zin().startsWith("Terug van casus " + casus));
        assertThat(regisseur.get("/dossier/" + casus).body()).contains("uit de casus op", "Ander bedrijf");
        assertThat(regisseur.get(pad).statusCode()).isEqualTo(404);
    }

    /** S-94: what others do is followed for its lessons; the municipality takes no part. */
    @Test
    void lessen_en_wat_anderen_doen_leest_iedereen_behalve_wie_alleen_meldt() {
        String pagina = Deur.persoon(poort, "toezicht").get("/casus/lessen").body();
        assertThat(pagina)
                .contains("RIEC-traject Katwijk en Noordwijk", "onzichtbare misstanden", "doet er niet aan mee")
                .doesNotContain("Les noteren");
        assertThat(Deur.persoon(poort, "melder").get("/casus/lessen").statusCode())
                .isEqualTo(404);

        String csrf = regisseur.csrf("/casus/lessen");
        String pad = "/casus/lessen/KATWIJK_NOORDWIJK";
        assertThat(regisseur
                        .form("/casus/lessen/ONBEKEND", Map.of("_csrf", csrf, "les", "Bel eerder"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(regisseur.get("/casus/lessen").body()).doesNotContain("Bel eerder");
        regisseur.form(pad, Map.of("_csrf", csrf, "les", "Bel 2171 AB eerst"));
        assertThat(regisseur.get("/casus/lessen").body()).contains("hier staat een naam, adres of nummer in");
        regisseur.form(pad, Map.of("_csrf", csrf, "les", "Registreer vanaf de eerste dag"));
        assertThat(regisseur.get("/casus/lessen").body()).contains("Registreer vanaf de eerste dag");
        assertThat(Deur.persoon(poort, "toezicht").get("/casus/lessen").body()).contains("Registreer vanaf");
    }

    private HttpResponse<byte[]> pakket(int versie) {
        return regisseur.bytes("/dossier/%s/riec/pakket/%d".formatted(casus, versie));
    }

    private static String tekst(HttpResponse<byte[]> antwoord) throws Exception {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        try (PDDocument document = Loader.loadPDF(antwoord.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void rondAf(String formulier, Record velden) {
        baan.rondAfAls("casusregisseur", casus, formulier, velden);
    }
}

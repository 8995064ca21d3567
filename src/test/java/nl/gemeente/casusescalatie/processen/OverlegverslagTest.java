package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.dossier.Inzagelog;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagLezen;
import nl.gemeente.casusescalatie.overleg.verslag.VerslagVaststellen.Verslag;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.support.Besluitformulier;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Weegformulier;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verslag of a meeting says what was decided and not about whom; a version that was settled never changes. */
@Integratietest
class OverlegverslagTest {

    private static final Set<Rol> VOORZITTER = Set.of(Rol.OVERLEGVOORZITTER);

    private final int poort;
    private final Procesbaan baan;
    private final Overlegloop loop;
    private final Wachtend wachtend;
    private final VerslagLezen verslagen;
    private final BelangVastleggen belangen;
    private final Inzagelog inzagelog;
    private final JdbcClient database;

    private Nummer besproken;
    private Nummer doorgeschoven;
    private Nummer overleg;

    OverlegverslagTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Overlegloop loop,
            Wachtend wachtend,
            VerslagLezen verslagen,
            BelangVastleggen belangen,
            Inzagelog inzagelog,
            JdbcClient database) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.wachtend = wachtend;
        this.verslagen = verslagen;
        this.belangen = belangen;
        this.inzagelog = inzagelog;
        this.database = database;
    }

    @BeforeEach
    void eenOverlegMetTweeSignalen() {
        wachtend.alleenNieuwe();
        besproken = wachtend.signaal();
        doorgeschoven = wachtend.signaal();
        loop.laatWachten(besproken);
        database.sql(
                        """
                        update signaal set slachtoffer_naam = 'merk-slachtoffer-5v', melder_naam = 'merk-melder-5v', melder_anoniem = false,
                            locatie_bedrijfsnaam = 'merk-bedrijf-5v', omschrijving = 'merk-omschrijving-5v'
                        where nummer = ?""")
                .param(besproken.waarde())
                .update();
        overleg = loop.geopend();
        baan.rondAf(
                besproken,
                "weging-vastleggen",
                Weegformulier.besproken()
                        .toelichting("Gezien bij MERK-bedrijf-5v en elders.")
                        .ingevuld());
        baan.rondAf(
                besproken,
                "overlegbesluit-vastleggen",
                Besluitformulier.besluit(Overleguitkomst.MONITOREN, Overleguitkomst.INTEGRALE_CONTROLE)
                        .herweegdatum(LocalDate.of(2027, 1, 15))
                        .motivering("merk-slachtoffer-5v loopt gevaar.")
                        .afwijkendStandpunt("De politie wil wachten op merk-melder-5v.")
                        .ingevuld());
        baan.rondAf(doorgeschoven, "weging-vastleggen", Overlegloop.NIET_BESPROKEN);
        baan.voerJobsUit(overleg);
    }

    @Test
    void het_concept_is_te_lezen_voor_het_vaststellen_en_noemt_besluiten_maar_niemand() throws Exception {
        String tekst = tekst(
                verslagen.concept(overleg, "overlegvoorzitter", VOORZITTER).orElseThrow());

        assertThat(tekst)
                .contains(
                        "Concept, nog niet vastgesteld.",
                        "Verslag signalenoverleg " + overleg,
                        "Omgevingsdienst West-Holland",
                        "Hele overleg",
                        "Signaal " + besproken,
                        "2 van 3",
                        "Advies van de beslistabel",
                        "Monitoren, Integrale controle",
                        "Team toezicht",
                        "15 januari 2027",
                        "Andere mening van een deelnemer",
                        "[weggelaten]",
                        "Doorgeschoven naar het volgende overleg",
                        doorgeschoven.waarde(),
                        "Actielijst")
                .doesNotContainIgnoringCase(
                        "merk-slachtoffer-5v", "merk-melder-5v", "merk-bedrijf-5v", "merk-omschrijving-5v", "2171AB");
        assertThat(inzagelog.van(overleg)).first().satisfies(blik -> assertThat(blik.gebruiker() + " " + blik.wat())
                .isEqualTo("overlegvoorzitter Concept van het verslag gelezen"));
    }

    @Test
    void een_samenvatting_die_iemand_herkenbaar_maakt_wordt_niet_vastgesteld() {
        assertThatThrownBy(() -> baan.rondAf(
                        overleg, "verslag-vaststellen", new Verslag("Over merk-bedrijf-5v gesproken.", null)))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("Noem alleen het nummer")
                .message()
                .doesNotContain("merk-bedrijf-5v");
        assertThat(baan.openFormulieren(overleg)).containsExactly("verslag-vaststellen");
    }

    @Test
    void vastgesteld_is_bevroren_en_een_verbetering_is_een_nieuwe_versie_met_reden() throws Exception {
        baan.rondAf(overleg, "verslag-vaststellen", Overlegloop.VERSLAG);
        byte[] eerste =
                verslagen.versie(overleg, 1, "overlegvoorzitter", VOORZITTER).orElseThrow();
        assertThat(tekst(eerste)).contains("Versie 1.", "Vastgesteld op", "Alle signalen zijn besproken.");
        assertThat(verslagen.concept(overleg, "overlegvoorzitter", VOORZITTER)).isEmpty();

        Deur voorzitter = Deur.persoon(poort, "overlegvoorzitter");
        String pagina = "/overleg/" + overleg + "/verslag";
        String csrf = voorzitter.csrf(pagina);
        HttpResponse<String> zonderReden = voorzitter.form(
                pagina, Map.of("_csrf", csrf, "samenvatting", "Een signaal is besproken.", "actiepunten", ""));
        assertThat(zonderReden.statusCode()).isEqualTo(400);
        assertThat(zonderReden.body()).contains("schrijf kort op wat er verbeterd is", "Een signaal is besproken.");
        assertThat(voorzitter
                        .form(
                                pagina,
                                Map.of(
                                        "_csrf", csrf,
                                        "samenvatting", "Een signaal is besproken, een is doorgeschoven.",
                                        "actiepunten", "",
                                        "reden", "Het aantal klopte niet."))
                        .statusCode())
                .isEqualTo(302);

        assertThat(tekst(verslagen
                        .versie(overleg, 2, "overlegvoorzitter", VOORZITTER)
                        .orElseThrow()))
                .contains("Versie 2.", "Verbeterd: Het aantal klopte niet.", "een is doorgeschoven");
        assertThat(verslagen.versie(overleg, 1, "overlegvoorzitter", VOORZITTER).orElseThrow())
                .isEqualTo(eerste);
        assertThat(database.sql("select inhoud from overlegverslag where overleg = ? and versie = 1")
                        .param(overleg.waarde())
                        .query((rij, i) -> rij.getBytes(1))
                        .single())
                .as("encrypted")
                .isNotEqualTo(eerste);
    }

    @Test
    void alleen_wie_de_inhoud_mag_lezen_en_nergens_buiten_staat_opent_het_verslag() {
        baan.rondAf(overleg, "verslag-vaststellen", Overlegloop.VERSLAG);
        String adres = "/overleg/" + overleg + "/verslag/1";
        for (Rol rol : Rol.values()) {
            HttpResponse<String> antwoord = Deur.persoon(poort, rol.groep()).get(adres);
            assertThat(antwoord.statusCode())
                    .as(rol.groep())
                    .isEqualTo(
                            Set.of(
                                                    Rol.AANDACHTSFUNCTIONARIS,
                                                    Rol.PLAATSVERVANGER,
                                                    Rol.OVERLEGVOORZITTER,
                                                    Rol.CASUSREGISSEUR)
                                            .contains(rol)
                                    ? 200
                                    : 404);
        }
        Deur regisseur = Deur.persoon(poort, "casusregisseur");
        assertThat(regisseur
                        .get(adres)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment");
        assertThat(regisseur
                        .form(
                                "/overleg/" + overleg + "/verslag",
                                Map.of(
                                        "_csrf", regisseur.csrf("/overleg/" + overleg + "/verslag"),
                                        "samenvatting", "x",
                                        "reden", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Deur.persoon(poort, "privacy")
                        .get("/dossier/" + overleg + "/inzage")
                        .body())
                .contains("casusregisseur", "Verslag versie 1 gelezen");
        assertThat(regisseur.get("/dossier/" + overleg + "/inzage").statusCode())
                .isEqualTo(404);

        belangen.meld(besproken, "casusregisseur");
        assertThat(regisseur.get(adres).statusCode()).isEqualTo(404);
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

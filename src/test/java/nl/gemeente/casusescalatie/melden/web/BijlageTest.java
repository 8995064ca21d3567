package nl.gemeente.casusescalatie.melden.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class BijlageTest {

    private static final String MERK = "Koraalduivel-51ee";
    private static final String PDF = "%PDF-1.4\n1 0 obj <<>> endobj\n" + MERK;
    private static final Pattern LINK = Pattern.compile("href=\"(/dossier/[^\"]+/bijlagen/[^\"]+)\"");

    private final int poort;
    private final JdbcClient database;
    private final Enginetabellen engine;

    private Deur deur;
    private String token;
    private String concept;

    BijlageTest(@LocalServerPort int poort, JdbcClient database, Enginetabellen engine) {
        this.poort = poort;
        this.database = database;
        this.engine = engine;
    }

    @BeforeEach
    void begin_een_melding() {
        deur = Deur.persoon(poort, "melder");
        token = deur.csrf("/melden");
        concept = naar(deur.form("/melden", Map.of("_csrf", token, "acuutGevaar", "false")));
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("_csrf", token);
        velden.put("acuutGevaar", "false");
        velden.put("omschrijving", "Zie de bijlage.");
        velden.put("waargenomenOp", "2026-11-20T14:30");
        velden.put("zekerheid", "VERMOEDEN");
        velden.put("uitbuitingsvormen", "ARBEID");
        velden.put("locatie.aanduiding", "Loods achter de kas");
        velden.put("locatie.soort", "LAND_EN_TUINBOUW");
        velden.put("kanaal", "EIGEN_INITIATIEF");
        assertThat(naar(deur.form(concept, velden))).isEqualTo(concept + "/controle");
    }

    @Test
    void een_bijlage_staat_versleuteld_en_is_alleen_te_lezen_door_wie_de_inhoud_mag_zien() {
        assertThat(naar(stuur("rooster.pdf", PDF))).isEqualTo(concept + "/controle#bijlagen");
        assertThat(deur.get(concept + "/controle").body()).contains("rooster.pdf");
        String nummer = verzend();

        assertThat(new String(opgeslagen(nummer), StandardCharsets.ISO_8859_1)).doesNotContain(MERK, "%PDF");
        assertThat(engine.waarStaat(MERK)).isEmpty();
        Deur lezer = Deur.persoon(poort, "aandachtsfunctionaris");
        String link = link(lezer, nummer);
        HttpResponse<String> antwoord = lezer.get(link);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo(PDF);
        assertThat(antwoord.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        kop -> assertThat(kop).startsWith("attachment;").contains("rooster.pdf"));
        assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(database.sql(
                                "select wie || ': ' || inzage from tijdlijn where nummer = ? and zin like '%rooster.pdf is gelezen.'")
                        .param(nummer)
                        .query(String.class)
                        .list())
                .containsExactly("aandachtsfunctionaris: INHOUD");

        for (String ander : List.of("melder", "toezicht", "jurist", "beheer", "manager", "privacy")) {
            Deur buiten = Deur.persoon(poort, ander);
            assertThat(buiten.get(link).statusCode()).as(ander).isEqualTo(404);
            assertThat(buiten.get("/dossier/" + nummer).body()).as(ander).doesNotContain("rooster");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foto.jpg | PK\u0003\u0004zip met een naam van een foto",
                "brief.docx | PK\u0003\u0004[Content_Types].xml",
                "pagina.pdf | <html><script>alert(1)</script></html>",
                "tekening.png | <svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "programma.txt | MZ\u0090\u0000\u0003",
                "archief.txt | Rar!\u001a\u0007\u0000"
            })
    void wat_een_bestand_is_zegt_zijn_inhoud_en_niet_zijn_naam(String naam, String inhoud) {
        HttpResponse<String> antwoord = stuur(naam, inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains("href=\"#bestand\"", "Bijlage: dit soort bestand nemen wij niet aan.", "Zie de bijlage.");
        assertThat(aantal()).isZero();
    }

    @Test
    void leeg_te_groot_en_te_veel_wordt_gezegd() {
        assertThat(stuur("leeg.pdf", "").body()).contains("dit bestand is leeg");
        assertThat(stuur("groot.pdf", PDF + "a".repeat(10 * 1024 * 1024)).body())
                .contains("hoogstens 10 MB");
        HttpResponse<String> reus = stuur("reus.pdf", PDF + "a".repeat(13 * 1024 * 1024));
        assertThat(reus.statusCode()).isEqualTo(413);
        assertThat(reus.body()).contains("Dit is te groot");
        for (int i = 0; i < 10; i++) {
            stuur("bijlage.pdf", PDF);
        }
        assertThat(stuur("elf.pdf", PDF).body()).contains("stuur hoogstens 10 bijlagen mee");
        assertThat(aantal()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Windows\\win.ini | win.pdf",
                "foto<script>.pdf | foto script.pdf",
                "rekening\u202Efdp.exe | rekening fdp.pdf",
                "=1+1.pdf | 1 1.pdf",
                ".htaccess | htaccess.pdf",
                "nul.pdf | bijlage.pdf"
            })
    void een_naam_van_een_bestand_wordt_schoongemaakt(String naam, String schoon) {
        stuur(naam, PDF);

        assertThat(database.sql("select naam from bijlage where concept = cast(? as uuid)")
                        .param(concept.substring(concept.lastIndexOf('/') + 1))
                        .query(String.class)
                        .list())
                .containsExactly(schoon);
    }

    @Test
    void een_bijlage_gaat_weer_weg_en_een_ander_komt_er_niet_bij() {
        stuur("rooster.pdf", PDF);
        Matcher weg = Pattern.compile("action=\"(" + concept + "/bijlagen/[^\"]+/weg)\"")
                .matcher(deur.get(concept + "/controle").body());
        assertThat(weg.find()).isTrue();

        Deur ander = Deur.persoon(poort, "jurist");
        assertThat(ander.form(weg.group(1), Map.of("_csrf", ander.csrf("/melden")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ander.bestand(concept + "/bijlagen", Map.of("_csrf", ander.csrf("/melden")), "x.pdf", PDF)
                        .statusCode())
                .isEqualTo(404);
        assertThat(aantal()).isEqualTo(1);
        deur.form(weg.group(1), Map.of("_csrf", token));
        assertThat(aantal()).isZero();
    }

    private HttpResponse<String> stuur(String naam, String inhoud) {
        return deur.bestand(concept + "/bijlagen", Map.of("_csrf", token), naam, inhoud);
    }

    private String verzend() {
        String bedankt = naar(deur.form(concept + "/verzenden", Map.of("_csrf", token)));
        return bedankt.substring(bedankt.lastIndexOf('/') + 1);
    }

    private String link(Deur lezer, String nummer) {
        Matcher link = LINK.matcher(lezer.get("/dossier/" + nummer).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private byte[] opgeslagen(String nummer) {
        return database.sql("select inhoud from bijlage where nummer = ?")
                .param(nummer)
                .query(byte[].class)
                .single();
    }

    private long aantal() {
        return database.sql("select count(*) from bijlage where concept = cast(? as uuid)")
                .param(concept.substring(concept.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }
}

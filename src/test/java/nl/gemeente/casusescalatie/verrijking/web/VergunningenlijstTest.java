package nl.gemeente.casusescalatie.verrijking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class VergunningenlijstTest {

    private static final String PAGINA = "/registers/vergunningen";
    private static final String KOP = "postcode;huisnummer;toevoeging;soort;geldig tot en met\n";
    private static final String GOED = KOP + "1234AB;16;;SEKSINRICHTING;31-12-2029\n";

    private final int poort;
    private final SignaalMelden melden;
    private final Procesbaan baan;
    private final JdbcClient database;

    VergunningenlijstTest(@LocalServerPort int poort, SignaalMelden melden, Procesbaan baan, JdbcClient database) {
        this.poort = poort;
        this.melden = melden;
        this.baan = baan;
        this.database = database;
    }

    /** For the other tests the municipality never read a list. */
    @AfterEach
    void zonderLijst() {
        database.sql("delete from vergunning").update();
        database.sql("delete from vergunninglijst").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandachtsfunctionaris", "toezicht"})
    void een_lijst_die_is_ingelezen_geeft_antwoord_met_bron_en_peildatum(String rol) {
        Deur deur = Deur.persoon(poort, rol);
        assertThat(deur.get("/").body()).contains(PAGINA);
        assertThat(deur.get(PAGINA).body()).contains("Er is nog geen lijst ingelezen.");

        assertThat(stuur(deur, GOED, "Afdeling <b>APV</b>", "2026-11-01", true).body())
                .contains(
                        "De lijst is ingelezen: 1 vergunningen.",
                        "Afdeling &lt;b&gt;APV&lt;/b&gt;, peildatum 1 november 2026")
                .doesNotContain("<b>APV");

        assertThat(antwoord())
                .isEqualTo(
                        "GEVONDEN Afdeling <b>APV</b>, peildatum 1 november 2026 Vergunning seksinrichting, geldig tot en met 31 december 2029.");
    }

    @Test
    void controleren_leest_niets_in() {
        Deur deur = Deur.persoon(poort, "toezicht");

        assertThat(stuur(deur, GOED, "", "", false).body())
                .contains("Het bestand is goed: 1 vergunningen. Er is nog niets ingelezen.");

        assertThat(aantal("vergunninglijst")).isZero();
    }

    @Test
    void een_foute_regel_houdt_de_hele_lijst_tegen_en_de_vorige_blijft() {
        Deur deur = Deur.persoon(poort, "toezicht");
        stuur(deur, GOED, "Eerste", "2026-11-01", true);

        assertThat(stuur(deur, GOED + "1234AB;x;;ALCOHOL;\n", "Tweede", "2026-11-02", true)
                        .body())
                .contains(
                        "Er is niets ingelezen.",
                        "Regel 3: huisnummer is geen getal",
                        "value=\"Tweede\"",
                        "value=\"2026-11-02\"");

        assertThat(aantal("vergunninglijst")).isEqualTo(1);
        assertThat(aantal("vergunning")).isEqualTo(1);
    }

    @Test
    void een_nieuwe_lijst_vervangt_de_vorige() {
        Deur deur = Deur.persoon(poort, "toezicht");
        stuur(deur, GOED, "Eerste", "2026-11-01", true);
        stuur(deur, KOP + "1234AC;2;;EXPLOITATIE;\n", "Tweede", "2026-11-02", true);

        assertThat(database.sql("select postcode from vergunning")
                        .query(String.class)
                        .list())
                .containsExactly("1234AC");
        assertThat(aantal("vergunninglijst")).isEqualTo(2);
        assertThat(antwoord()).startsWith("NIET_GEVONDEN Tweede");
    }

    @Test
    void zonder_bron_of_peildatum_of_met_een_dag_die_nog_komt_wordt_niets_ingelezen() {
        Deur deur = Deur.persoon(poort, "toezicht");

        assertThat(stuur(deur, GOED, " ", "2026-11-01", true).body()).contains("Bron: vul in");
        assertThat(stuur(deur, GOED, "APV", "", true).body()).contains("Peildatum: vul de dag in");
        assertThat(stuur(deur, GOED, "APV", "2027-01-01", true).body()).contains("Peildatum: vul de dag in");
        assertThat(stuur(deur, "", "APV", "2026-11-01", true).body()).contains("Bestand: kies een bestand");
        assertThat(aantal("vergunninglijst")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"casusregisseur", "manager", "melder"})
    void wie_de_lijst_niet_beheert_komt_niet_op_de_pagina(String rol) {
        Deur deur = Deur.persoon(poort, rol);

        assertThat(deur.get(PAGINA).statusCode()).isEqualTo(403);
        assertThat(stuur(deur, GOED, "APV", "2026-11-01", true).statusCode()).isEqualTo(403);
        assertThat(aantal("vergunninglijst")).isZero();
    }

    private String antwoord() {
        Nummer signaal = melden.meld(
                        Meldingen.melding()
                                .met(new Melding.Locatie(
                                        "1234AB", 16, null, Locatiesoort.SEKSINRICHTING, null, null, null))
                                .klaar(),
                        "melder",
                        null)
                .nummer();
        baan.voerJobsUit(signaal);
        return database.sql(
                        """
                        select uitkomst || ' ' || bron || ' ' || coalesce(tekst, '') from verrijking_antwoord
                        where vraag = 'VERGUNNINGEN' and verrijking = (select id from verrijking where nummer = ?)""")
                .param(signaal.waarde())
                .query(String.class)
                .single();
    }

    private int aantal(String tabel) {
        return database.sql("select count(*) from " + tabel)
                .query(Integer.class)
                .single();
    }

    private static HttpResponse<String> stuur(
            Deur deur, String bestand, String bron, String peildatum, boolean inlezen) {
        String grens = "----vergunningen";
        StringBuilder lichaam = new StringBuilder();
        Map<String, String> velden =
                Map.of("_csrf", deur.csrf("/"), "bron", bron, "peildatum", peildatum, "inlezen", inlezen ? "ja" : "");
        velden.forEach((naam, waarde) -> lichaam.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(grens, naam, waarde)));
        lichaam.append(
                "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"../lijst.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(grens, bestand, grens));
        return deur.send(
                "POST", PAGINA, lichaam.toString(), Map.of("Content-Type", "multipart/form-data; boundary=" + grens));
    }
}

package nl.gemeente.casusescalatie.verrijking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.VerwachtInLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@VerwachtInLog("nl.gemeente.casusescalatie.verrijking.bevraging.Registers")
class OpnieuwVerrijkenTest {

    private final int poort;
    private final SignaalMelden melden;
    private final Procesbaan baan;
    private final Testklok klok;
    private final JdbcClient database;

    OpnieuwVerrijkenTest(
            @LocalServerPort int poort, SignaalMelden melden, Procesbaan baan, Testklok klok, JdbcClient database) {
        this.poort = poort;
        this.melden = melden;
        this.baan = baan;
        this.klok = klok;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandachtsfunctionaris", "plaatsvervanger"})
    void wie_het_signaal_behandelt_ziet_wat_open_is_en_vraagt_opnieuw(String rol) {
        Nummer signaal = verrijkt();
        Deur deur = Deur.persoon(poort, rol);
        assertThat(deur.get(pagina(signaal)).body()).contains("Nog open: bewoning.", "Opnieuw verrijken");

        HttpResponse<String> antwoord = druk(deur, signaal);

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(rondes(signaal)).isEqualTo(2);
        assertThat(deur.get(pagina(signaal)).body()).contains("De registers zijn opnieuw gevraagd.", "Verrijking 2");
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-beoordelen");
        assertThat(database.sql("select distinct wie from registervraag where nummer = ? order by wie")
                        .param(signaal.waarde())
                        .query(String.class)
                        .list())
                .containsExactly(rol, "systeem");
    }

    @Test
    void wie_na_elkaar_drukt_vraagt_een_keer_en_later_weer() {
        Nummer signaal = verrijkt();
        Deur deur = Deur.persoon(poort, "aandachtsfunctionaris");

        druk(deur, signaal);
        assertThat(deur.get(pagina(signaal)).body()).contains("De registers zijn opnieuw gevraagd.");
        druk(deur, signaal);

        assertThat(rondes(signaal)).isEqualTo(2);
        assertThat(deur.get(pagina(signaal)).body())
                .contains("De registers zijn zojuist gevraagd. Wacht drie minuten en vraag het dan opnieuw.");
        klok.vooruit(Duration.ofMinutes(3));
        druk(deur, signaal);
        assertThat(rondes(signaal)).isEqualTo(3);
    }

    @Test
    void wie_dubbel_klikt_vraagt_een_keer() {
        Nummer signaal = verrijkt();
        Deur deur = Deur.persoon(poort, "aandachtsfunctionaris");
        String csrf = deur.csrf(pagina(signaal));

        List<CompletableFuture<HttpResponse<String>>> klikken = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> deur.form(pagina(signaal) + "/verrijking", Map.of("_csrf", csrf))))
                .limit(4)
                .toList();

        assertThat(klikken)
                .allSatisfy(klik -> assertThat(klik.join().statusCode()).isEqualTo(302));
        assertThat(rondes(signaal)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"casusregisseur", "toezicht", "manager", "melder"})
    void wie_het_signaal_niet_behandelt_heeft_de_knop_niet(String rol) {
        Nummer signaal = verrijkt();
        Deur deur = Deur.persoon(poort, rol);

        assertThat(deur.get(pagina(signaal)).body()).doesNotContain("Opnieuw verrijken");
        assertThat(deur.form(pagina(signaal) + "/verrijking", Map.of("_csrf", deur.csrf("/")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rondes(signaal)).isEqualTo(1);
    }

    @Test
    void over_een_afgesloten_signaal_wordt_niets_meer_gevraagd() {
        Nummer signaal = verrijkt();
        database.sql("update signaal set status = 'AFGESLOTEN' where nummer = ?")
                .param(signaal.waarde())
                .update();
        Deur deur = Deur.persoon(poort, "aandachtsfunctionaris");
        assertThat(deur.get(pagina(signaal)).body()).doesNotContain("Opnieuw verrijken");

        druk(deur, signaal);

        assertThat(deur.get(pagina(signaal)).body())
                .contains("Dit signaal is afgesloten. De registers worden er niet meer over gevraagd.");
        assertThat(rondes(signaal)).isEqualTo(1);
    }

    @Test
    void zolang_de_eerste_keer_loopt_wacht_de_tweede() {
        Nummer signaal = gemeld();
        Deur deur = Deur.persoon(poort, "aandachtsfunctionaris");

        druk(deur, signaal);

        assertThat(deur.get(pagina(signaal)).body()).contains("De registers worden nog voor de eerste keer gevraagd.");
        assertThat(rondes(signaal)).isZero();
    }

    /** At this address the register of residents is down. */
    private Nummer gemeld() {
        return melden.meld(
                        Meldingen.melding()
                                .met(new Melding.Locatie("1234AA", 7, null, Locatiesoort.WONING, null, null, null))
                                .klaar(),
                        "melder",
                        null)
                .nummer();
    }

    private Nummer verrijkt() {
        Nummer signaal = gemeld();
        baan.voerJobsUit(signaal);
        return signaal;
    }

    private static HttpResponse<String> druk(Deur deur, Nummer signaal) {
        return deur.form(pagina(signaal) + "/verrijking", Map.of("_csrf", deur.csrf("/")));
    }

    private static String pagina(Nummer signaal) {
        return "/dossier/" + signaal.waarde();
    }

    private int rondes(Nummer signaal) {
        return database.sql("select count(*) from verrijking where nummer = ?")
                .param(signaal.waarde())
                .query(Integer.class)
                .single();
    }
}

package nl.gemeente.casusescalatie.verrijking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import nl.gemeente.casusescalatie.verrijking.bevraging.OpnieuwVerrijken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hit or no hit first, through every door; what a register said only after privacycheck 1. */
@Integratietest
class PrivacycheckTest {

    private static final List<String> INHOUD = List.of("Aantal ingeschreven bewoners: 11", "11 bewoners op 96");

    private static final List<String> VRAGEN =
            List.of("grondslag", "doel", "verenigbaar", "noodzaak", "proportionaliteit", "subsidiariteit");

    private final int poort;
    private final SignaalMelden melden;
    private final Procesbaan baan;
    private final OpnieuwVerrijken opnieuw;
    private final JdbcClient database;

    PrivacycheckTest(
            @LocalServerPort int poort,
            SignaalMelden melden,
            Procesbaan baan,
            OpnieuwVerrijken opnieuw,
            JdbcClient database) {
        this.poort = poort;
        this.melden = melden;
        this.baan = baan;
        this.opnieuw = opnieuw;
        this.database = database;
    }

    @Test
    void voor_de_check_toont_geen_enkele_deur_meer_dan_een_treffer() {
        Nummer signaal = verrijkt();

        for (Rol rol : Rol.values()) {
            assertThat(alleDeuren(signaal, rol)).as(rol.groep()).doesNotContain(INHOUD);
        }
        assertThat(alleDeuren(signaal, Rol.AANDACHTSFUNCTIONARIS))
                .contains("Treffer. (Fictieve BRP", "Geen treffer. (Fictieve vergunningenlijst")
                .contains("Gebruiksdoel: woonfunctie")
                .contains("Privacycheck 1: inhoud lezen");
        assertThat(database.sql("select zin from tijdlijn where nummer = ?")
                        .param(signaal.waarde())
                        .query(String.class)
                        .list())
                .noneMatch(zin -> zin.contains("bewoners"));
        assertThat(database.sql(
                                "select count(*) from act_ru_variable v join act_ru_execution e on e.proc_inst_id_ = v.proc_inst_id_ where e.business_key_ = ? and v.text_ like '%bewoners%'")
                        .param(signaal.waarde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void na_de_check_leest_wie_de_inhoud_mag_lezen_haar_aan_elke_deur() {
        Nummer signaal = verrijkt();

        HttpResponse<String> antwoord = doe(signaal, ja("BEWONING"));

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/dossier/" + signaal);
        for (Rol rol : Rol.values()) {
            boolean mag = Inzage.INHOUD.rollen().contains(rol);
            for (String deur : deuren(signaal, rol)) {
                INHOUD.forEach(tekst -> assertThat(deur.contains(tekst))
                        .as("%s for %s", tekst, rol)
                        .isEqualTo(mag));
            }
        }
    }

    @Test
    void de_functionaris_leest_dat_en_waarom_en_niets_van_de_inhoud() {
        Nummer signaal = verrijkt();
        Map<String, String> velden = ja("BEWONING");
        velden.put("noodzaak", "Zonder aantal is overbewoning niet te beoordelen. merk-waarom-4p");
        doe(signaal, velden);

        for (Rol rol : Rol.values()) {
            String gelezen = alleDeuren(signaal, rol);
            assertThat(gelezen.contains("merk-waarom-4p"))
                    .as("why, for %s", rol)
                    .isEqualTo(EnumSet.of(
                                    Rol.AANDACHTSFUNCTIONARIS,
                                    Rol.PLAATSVERVANGER,
                                    Rol.OVERLEGVOORZITTER,
                                    Rol.CASUSREGISSEUR,
                                    Rol.PRIVACY)
                            .contains(rol));
            assertThat(gelezen.contains("Privacycheck 1 is vastgelegd."))
                    .as("that it happened, for %s", rol)
                    .isEqualTo(Inzage.ALGEMEEN.rollen().contains(rol));
        }
        assertThat(alleDeuren(signaal, Rol.PRIVACY))
                .contains("De inhoud mag worden gelezen", "Bewoning", "aandachtsfunctionaris")
                .doesNotContain(INHOUD)
                .doesNotContain("Gebruiksdoel", "Vijf matrassen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grondslag", "doel", "verenigbaar", "noodzaak", "proportionaliteit", "subsidiariteit"})
    void een_nee_laat_de_inhoud_dicht_en_staat_er(String vraag) {
        Nummer signaal = verrijkt();
        Map<String, String> velden = ja("BEWONING");
        velden.put(vraag + "Antwoord", "false");

        assertThat(doe(signaal, velden).statusCode()).isEqualTo(302);

        assertThat(alleDeuren(signaal, Rol.AANDACHTSFUNCTIONARIS))
                .contains("Alleen de treffer mag worden gebruikt")
                .doesNotContain(INHOUD);
    }

    @Test
    void wat_ontbreekt_of_te_veel_zegt_wordt_bij_het_veld_geweigerd_en_blijft_staan() {
        Nummer signaal = verrijkt();

        HttpResponse<String> leeg = doe(signaal, Map.of());
        assertThat(leeg.statusCode()).isEqualTo(400);
        assertThat(leeg.body()).contains("Van welke bron heeft u de inhoud nodig? Kies ten minste één bron.");
        for (String vraag : VRAGEN) {
            assertThat(leeg.body()).contains("id=\"" + vraag + "-fout\"", "id=\"" + vraag + "Antwoord-fout\"");
        }
        assertThat(leeg.body())
                .contains("Is dit het lichtste middel dat werkt? Kies ja of nee.")
                .contains("Is dit het lichtste middel dat werkt? Schrijf op waarom.");

        Map<String, String> herkenbaar = ja("BEWONING");
        herkenbaar.put("doel", "Nagaan wie er woont op 1234aa.");
        HttpResponse<String> geweigerd = doe(signaal, herkenbaar);
        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(geweigerd.body())
                .contains("Is duidelijk waarvoor u ze nu nodig heeft? Hier staat iets in over wie of waar het is.")
                .contains("Nagaan wie er woont op 1234aa.", "value=\"true\" id=\"bron-BEWONING\"");

        Map<String, String> teLang = ja("BEWONING");
        teLang.put("doel", "x".repeat(1001));
        assertThat(doe(signaal, teLang).body()).contains("Gebruik hoogstens 1000 tekens.");
        Map<String, String> onzichtbaar = ja("BEWONING");
        onzichtbaar.put("doel", "omgekeerd\u202E");
        assertThat(doe(signaal, onzichtbaar).body()).contains("Gebruik alleen gewone tekst.");
        assertThat(aantal(signaal)).isZero();
    }

    @Test
    void opnieuw_verrijken_valt_onder_de_check_en_een_andere_bron_niet() {
        Nummer signaal = gemeld(
                new Melding.Locatie("1234AB", 14, null, Locatiesoort.SEKSINRICHTING, "Club Voorbeeld", null, null));
        String bedrijf = "Club Voorbeeld, ";
        assertThat(dossier(signaal))
                .contains("Treffer. (Fictief Handelsregister")
                .doesNotContain(bedrijf, "Alcoholvergunning");

        doe(signaal, ja("VERGUNNINGEN"));
        opnieuw.vraag(new Vrager("aandachtsfunctionaris", signaal));

        assertThat(dossier(signaal)).contains("Verrijking 2").doesNotContain(bedrijf);
        assertThat(dossier(signaal).split("Alcoholvergunning, zonder einddatum", -1))
                .hasSize(3);
        doe(signaal, ja("BEDRIJF"));
        assertThat(dossier(signaal)).contains(bedrijf);
    }

    @Test
    void een_latere_check_gaat_voor_en_sluit_weer() {
        Nummer signaal = verrijkt();
        doe(signaal, ja("BEWONING"));
        assertThat(dossier(signaal)).contains(INHOUD).contains("Privacycheck 1 opnieuw doen");

        Map<String, String> nee = ja("BEWONING");
        nee.put("proportionaliteitAntwoord", "false");
        doe(signaal, nee);

        assertThat(dossier(signaal)).doesNotContain(INHOUD);
        assertThat(aantal(signaal)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"casusregisseur", "overlegvoorzitter", "toezicht", "privacy", "manager", "melder", "zorg"})
    void wie_het_signaal_niet_behandelt_doet_de_check_niet(String rol) {
        Nummer signaal = verrijkt();
        Deur deur = Deur.persoon(poort, rol);

        assertThat(deur.get("/dossier/" + signaal).body()).doesNotContain("Privacycheck 1: inhoud lezen");
        assertThat(deur.get("/dossier/" + signaal + "/privacycheck").statusCode())
                .isEqualTo(404);
        assertThat(deur.vulIn("/dossier/" + signaal + "/privacycheck", ja("BEWONING"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(aantal(signaal)).isZero();
    }

    @Test
    void zonder_treffer_of_na_het_sluiten_is_er_niets_te_openen() {
        Nummer zonder = gemeld(new Melding.Locatie("1234ZZ", 2, null, Locatiesoort.BEDRIJF, null, null, null));
        assertThat(Deur.persoon(poort, "aandachtsfunctionaris")
                        .get("/dossier/" + zonder + "/privacycheck")
                        .statusCode())
                .isEqualTo(404);
        Nummer gesloten = verrijkt();
        database.sql("update signaal set status = 'AFGESLOTEN' where nummer = ?")
                .param(gesloten.waarde())
                .update();

        assertThat(doe(gesloten, ja("BEWONING")).statusCode()).isEqualTo(404);
        assertThat(dossier(gesloten))
                .doesNotContain("Privacycheck 1: inhoud lezen")
                .doesNotContain(INHOUD);
    }

    @Test
    void welke_bron_zonder_check_mag_staat_in_de_tabel_en_een_bron_zonder_regel_blijft_dicht() {
        Nummer signaal = verrijkt();
        Map<String, Object> regel = database.sql("select * from verrijkingsbron where vraag = 'ADRES'")
                .query()
                .singleRow();
        try {
            database.sql("delete from verrijkingsbron where vraag = 'ADRES'").update();
            assertThat(dossier(signaal)).doesNotContain("Gebruiksdoel").contains("Treffer. (Fictieve BAG");
        } finally {
            database.sql("insert into verrijkingsbron (vraag, inhoud_direct, waarom, herkomst) values (?, ?, ?, ?)")
                    .params(regel.get("vraag"), regel.get("inhoud_direct"), regel.get("waarom"), regel.get("herkomst"))
                    .update();
        }
        assertThat(dossier(signaal)).contains("Gebruiksdoel");
    }

    /** At this address the BRP counts more residents than the norm. */
    private Nummer verrijkt() {
        return gemeld(new Melding.Locatie("1234AA", 3, null, Locatiesoort.WONING, null, null, null));
    }

    private Nummer gemeld(Melding.Locatie plek) {
        Nummer signaal = melden.meld(Meldingen.melding().met(plek).klaar(), "melder", null)
                .nummer();
        baan.voerJobsUit(signaal);
        return signaal;
    }

    private HttpResponse<String> doe(Nummer signaal, Map<String, String> velden) {
        return Deur.persoon(poort, "aandachtsfunctionaris").vulIn("/dossier/" + signaal + "/privacycheck", velden);
    }

    private static Map<String, String> ja(String bron) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("bron-" + bron, "true");
        for (String vraag : VRAGEN) {
            velden.put(vraag + "Antwoord", "true");
            velden.put(vraag, "Nodig om te beslissen of wij dit oppakken.");
        }
        return velden;
    }

    private String dossier(Nummer signaal) {
        return Deur.persoon(poort, "aandachtsfunctionaris")
                .get("/dossier/" + signaal)
                .body();
    }

    private String alleDeuren(Nummer signaal, Rol rol) {
        return String.join("\n", deuren(signaal, rol));
    }

    /** The page, the API and the tab beside the task. */
    private List<String> deuren(Nummer signaal, Rol rol) {
        String taak = baan.taak(signaal, "signaal-beoordelen").getId();
        Deur deur = Deur.persoon(poort, rol.groep());
        return List.of(
                deur.get("/dossier/" + signaal).body(),
                deur.get("/api/dossiers/" + signaal).body(),
                deur.get("/api/dossiers/taak/" + taak).body());
    }

    private int aantal(Nummer signaal) {
        return database.sql("select count(*) from privacycheck where dossier = ?")
                .param(signaal.waarde())
                .query(Integer.class)
                .single();
    }
}

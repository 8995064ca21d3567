package nl.gemeente.casusescalatie.dossier;

import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_HEIT;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_REGEL_OVERTREDEN;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.JA;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenArbeid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Bevestiging;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.privacy.Invullingen;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen.Hulpverlening;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Beoordelingsformulier;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Doorzetformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Need-to-know, as a table: which role finds which block of a signal, through the page, the API and the tab of a task. */
@Integratietest
class DossierInzageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ALGEMEEN = List.of("Signaal", "Als een taak blijft liggen", "Privacychecks");
    private static final List<String> INHOUD = List.of(
            "Wat is er gemeld",
            "Waar",
            "Bronnen",
            "Verrijking",
            "Mogelijk slachtoffer, in het kort",
            "Beoordeling",
            "Stappen van het protocol",
            "Routekaart locatie",
            "Doorgezet naar Nederlandse Arbeidsinspectie");
    private static final List<String> VERANTWOORDING = List.of("Privacychecks: waarom");
    private static final List<String> ZORG = List.of(
            "Mogelijk slachtoffer",
            "Routekaart persoon",
            "Doorgezet naar SHOP (zorgcoördinatie)",
            "Hulp aan het slachtoffer");
    private static final List<String> MELDER = List.of("Melder");

    private static final Map<String, Set<Rol>> MERKEN = Map.of(
            "merk-omschrijving-9k", wie("aandachtsfunctionaris plaatsvervanger overlegvoorzitter casusregisseur"),
            "merk-bedrijf-9k", wie("aandachtsfunctionaris plaatsvervanger overlegvoorzitter casusregisseur"),
            "merk-waarom-9k", wie("aandachtsfunctionaris plaatsvervanger overlegvoorzitter casusregisseur privacy"),
            "merk-hulp-9k", wie("aandachtsfunctionaris plaatsvervanger zorg"),
            "merk-melder-9k", wie("aandachtsfunctionaris plaatsvervanger"));

    private final int poort;
    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final Privacytoetsing checks;

    private Nummer signaal;

    DossierInzageTest(@LocalServerPort int poort, Procesbaan baan, SignaalMelden melden, Privacytoetsing checks) {
        this.poort = poort;
        this.baan = baan;
        this.melden = melden;
        this.checks = checks;
    }

    private void maakEenSignaalDatIsDoorgezet() {
        Melding melding = Meldingen.melding()
                .met(new Melding.Locatie(
                        "2171AB", 12, null, Locatiesoort.LAND_EN_TUINBOUW, "merk-bedrijf-9k", null, null))
                .slachtoffer(JaNeeOnbekend.JA, JaNeeOnbekend.NEE)
                .met(new Melding.Melder(false, Functiegroep.BOA, "merk-melder-9k", "boa@gemeente.example", true))
                .omschrijving("merk-omschrijving-9k")
                .klaar();
        signaal = melden.meld(melding, "melder", null).nummer();
        baan.voerJobsUit(signaal);
        checks.legVastVoorBronnen(
                signaal, Map.of("BEWONING", "Bewoning"), Invullingen.goed("merk-waarom-9k"), "aandachtsfunctionaris");
        doe(
                "signaal-beoordelen",
                Beoordelingsformulier.oppakken().volwassenSlachtoffer().ingevuld());
        for (String vraag : List.of("persoon-acuut", "persoon-minderjarig", "persoon-aangifte", "locatie-acuut")) {
            doe("routekaart-" + vraag, NEE);
        }
        doe("routekaart-persoon-hulp", JA);
        doe("routekaart-locatie-slachtoffer", NEE);
        doe("routekaart-locatie-uitbuiting", alleenArbeid());
        doe("routekaart-locatie-regels", GEEN_REGEL_OVERTREDEN);
        doe("routekaart-locatie-heit", GEEN_HEIT);
        doe("routekaart-locatie-riec", NEE);
        zetDoor(Ketenpartner.SHOP, Vervolg.NOG_EEN);
        zetDoor(Ketenpartner.NLA, Vervolg.OVERLEG);
        doe(
                "hulp-regelen",
                new Hulpverlening(
                        Hulpsoort.GEREGELD, "SHOP", Toestemming.JA, Toestemming.NEE, Toestemming.NEE, "merk-hulp-9k"));
    }

    @Test
    void elke_rol_ziet_precies_de_blokken_die_zij_nodig_heeft() throws Exception {
        maakEenSignaalDatIsDoorgezet();
        Map<Rol, Set<String>> gezien = new EnumMap<>(Rol.class);
        for (Rol rol : Rol.values()) {
            HttpResponse<String> json = Deur.programma(poort, rol.groep()).get("/api/dossiers/" + signaal);
            HttpResponse<String> pagina = Deur.persoon(poort, rol.groep()).get("/dossier/" + signaal);
            assertThat(pagina.statusCode()).as(rol.groep()).isEqualTo(json.statusCode());
            MERKEN.forEach((merk, wie) -> {
                assertThat(json.body().contains(merk))
                        .as("%s in the API for %s", merk, rol)
                        .isEqualTo(wie.contains(rol));
                assertThat(pagina.body().contains(merk))
                        .as("%s on the page for %s", merk, rol)
                        .isEqualTo(wie.contains(rol));
            });
            gezien.put(rol, titels(json));
        }

        Set<String> alles = samen(ALGEMEEN, INHOUD, VERANTWOORDING, ZORG, MELDER);
        assertThat(gezien.get(Rol.AANDACHTSFUNCTIONARIS)).containsAll(alles);
        assertThat(gezien.get(Rol.PLAATSVERVANGER)).containsAll(alles);
        for (Rol rol : List.of(Rol.OVERLEGVOORZITTER, Rol.CASUSREGISSEUR)) {
            assertThat(gezien.get(rol))
                    .as(rol.groep())
                    .containsAll(samen(ALGEMEEN, INHOUD, VERANTWOORDING))
                    .doesNotContainAnyElementsOf(samen(ZORG, MELDER));
        }
        assertThat(gezien.get(Rol.ZORG)).isEqualTo(samen(ALGEMEEN, ZORG));
        assertThat(gezien.get(Rol.PRIVACY)).isEqualTo(samen(ALGEMEEN, VERANTWOORDING));
        for (Rol rol : wie("toezicht jurist burgemeester burgerzaken bibob manager beheer")) {
            assertThat(gezien.get(rol)).as(rol.groep()).isEqualTo(samen(ALGEMEEN));
        }
        assertThat(gezien.get(Rol.MELDER)).isEmpty();
        assertThat(gezien.get(Rol.DEELNEMER)).isEmpty();
    }

    @Test
    void het_tabblad_van_een_taak_toont_het_dossier_van_die_taak() throws Exception {
        Deur functionaris = Deur.persoon(poort, "aandachtsfunctionaris");

        Nummer ander = melden.meld(Meldingen.melding().klaar(), "melder", null).nummer();
        baan.voerJobsUit(ander);
        String open = baan.taak(ander, "signaal-beoordelen").getId();
        JsonNode dossier =
                JSON.readTree(functionaris.get("/api/dossiers/taak/" + open).body());
        assertThat(dossier.path("nummer").asText()).isEqualTo(ander.waarde());
        assertThat(dossier.path("soort").asText()).isEqualTo("Signaal");
        assertThat(dossier.path("termijnen").get(0).path("taak").asText()).isEqualTo("Signaal beoordelen");

        assertThat(functionaris.get("/api/dossiers/taak/bestaat-niet").statusCode())
                .isEqualTo(404);
        HttpResponse<String> melder = Deur.persoon(poort, "melder").get("/api/dossiers/taak/" + open);
        assertThat(melder.statusCode()).isEqualTo(404);
        assertThat(melder.body()).doesNotContain(ander.waarde());
    }

    @Test
    void wat_een_taak_te_wachten_staat_staat_in_het_dossier() throws Exception {
        Nummer nieuw = melden.meld(Meldingen.melding().klaar(), "melder", null).nummer();
        baan.voerJobsUit(nieuw);

        assertThat(Deur.programma(poort, "manager")
                        .get("/api/dossiers/" + nieuw)
                        .body())
                .contains("Als een taak blijft liggen", "komt er een herinnering");
    }

    @Test
    void de_bestanden_van_het_tabblad_zijn_er_voor_wie_is_ingelogd() {
        Deur melder = Deur.persoon(poort, "melder");
        for (String bestand : List.of(
                "tasklist/scripts/config.js",
                "tasklist/scripts/dossier/plugin.js",
                "tasklist/scripts/nederlands/teksten.js",
                "tasklist/styles/user-styles.css",
                "tasklist/locales/nl.json",
                "cockpit/locales/nl.json")) {
            assertThat(melder.get("/camunda/app/" + bestand).statusCode())
                    .as(bestand)
                    .isEqualTo(200);
            assertThat(Deur.onbekend(poort).get("/camunda/app/" + bestand).statusCode())
                    .as(bestand)
                    .isEqualTo(302);
        }
    }

    private void doe(String formulier, Record velden) {
        baan.rondAf(signaal, formulier, velden);
    }

    private void zetDoor(Ketenpartner partner, Vervolg vervolg) {
        doe("signaal-doorzetten", Doorzetformulier.naar(partner, vervolg).ingevuld());
        doe("doorzetting-bevestigen", new Bevestiging(true, null));
    }

    private static Set<String> titels(HttpResponse<String> antwoord) throws Exception {
        Set<String> titels = new TreeSet<>();
        JSON.readTree(antwoord.body())
                .path("blokken")
                .forEach(blok -> titels.add(blok.path("titel").asText()));
        return titels;
    }

    @SafeVarargs
    private static Set<String> samen(List<String>... lijsten) {
        Set<String> samen = new TreeSet<>();
        List.of(lijsten).forEach(samen::addAll);
        return samen;
    }

    private static Set<Rol> wie(String rollen) {
        Set<Rol> gevonden = new TreeSet<>();
        List.of(rollen.split(" ")).forEach(rol -> gevonden.add(Rol.vanGroep(rol).orElseThrow()));
        return gevonden;
    }
}

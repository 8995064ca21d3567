package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.processen.Signaalloop.kaal;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.ongegrond;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.oppakken;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleenNaar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.naar;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_HEIT;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_REGEL_OVERTREDEN;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.JA;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.aangifte;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenArbeid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.routekaart.Routeadviezen;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen.Hulpverlening;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Doorzetformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Edge cases of the intake and the routes that cross rooms. The others: 2, 6 and 7 in {@link SignaalBehandelenProcesTest}, 3 in {@link RoutekaartPersoonVolgenProcesTest}, 8 in
 * {@code SignaalverbandenTest}, 26 in {@code KaartLadenTest}.
 */
@Integratietest
class RandgevallenTest {

    private static final String PERSOON = "routekaart-persoon-";
    private static final String LOCATIE = "routekaart-locatie-";

    private final int poort;
    private final Procesbaan baan;
    private final Signaalloop loop;
    private final Routeadviezen adviezen;
    private final DoorzettingenLezen doorzettingen;
    private final JdbcClient database;

    private Nummer signaal;

    RandgevallenTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Signaalloop loop,
            Routeadviezen adviezen,
            DoorzettingenLezen doorzettingen,
            JdbcClient database) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.adviezen = adviezen;
        this.doorzettingen = doorzettingen;
        this.database = database;
    }

    @Test
    void randgeval_1_een_signaal_met_plek_en_slachtoffer_volgt_beide_kaarten_en_gaat_naar_twee_partners() {
        signaal = loop.beoordeeld(
                Meldingen.melding()
                        .met(new Melding.Locatie("2171ZZ", 4100, null, Locatiesoort.BEDRIJF, null, null, null)),
                oppakken().volwassenSlachtoffer());
        volgPersoon(JA);
        rondAf(LOCATIE + "acuut", NEE);
        rondAf(LOCATIE + "slachtoffer", NEE);
        rondAf(LOCATIE + "uitbuiting", alleenArbeid());
        rondAf(LOCATIE + "regels", GEEN_REGEL_OVERTREDEN);
        rondAf(LOCATIE + "heit", GEEN_HEIT);
        rondAf(LOCATIE + "riec", NEE);
        assertThat(adviezen.van(signaal)).containsExactlyInAnyOrder(Ketenpartner.SHOP, Ketenpartner.NLA);

        loop.zetDoor(signaal, naar(Ketenpartner.SHOP, Vervolg.NOG_EEN));
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.NLA));

        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner)
                .containsExactly(Ketenpartner.SHOP, Ketenpartner.NLA);
        assertThat(aantal(
                        "select count(*) from signaal where locatie_postcode = '2171ZZ' and locatie_huisnummer = 4100"))
                .isEqualTo(1);
    }

    @Test
    void randgeval_4_wie_niet_geregistreerd_wil_worden_wordt_bij_comensha_alleen_geteld() {
        signaal = loop.beoordeeld(
                kaal().omschrijving("merk-omschrijving").slachtoffer("Nadia Merk-4"),
                oppakken().volwassenSlachtoffer());
        volgPersoon(JA);
        rondAf(
                "hulp-regelen",
                new Hulpverlening(
                        Hulpsoort.GEREGELD,
                        "SHOP",
                        Toestemming.JA,
                        Toestemming.NEE,
                        Toestemming.NEE,
                        "Wil hulp, geen registratie."));
        Doorzetformulier metPersoon = alleenNaar(Ketenpartner.COMENSHA)
                .deelt(Gegevensklasse.GEMEENTELIJK, "Naam en leeftijd.")
                .grondslag(Grondslag.TOESTEMMING);

        assertThatThrownBy(() -> rondAf("signaal-doorzetten", metPersoon.ingevuld()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("het slachtoffer wil niet worden geregistreerd");
        assertThat(doorzettingen.van(signaal)).isEmpty();
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.COMENSHA));

        assertThat(doorzettingen.van(signaal)).singleElement().satisfies(geteld -> {
            assertThat(geteld.partner()).isEqualTo(Ketenpartner.COMENSHA);
            assertThat(geteld.gedeeld()).noneMatch(Doorzettingsbeeld.Deel::overSlachtoffer);
            assertThat(geteld.gedeeld())
                    .extracting(Doorzettingsbeeld.Deel::waarde)
                    .noneMatch(waarde -> waarde.contains("erk-"));
        });
        assertThat(aantal(
                        "select count(*) from doorzetting where partner = 'COMENSHA' and gegevensklasse = 'ANONIEM' and gegevens is null and dossiernummer = '%s'"
                                .formatted(signaal)))
                .isEqualTo(1);
    }

    @Test
    void randgeval_5_met_een_onbekende_vorm_dwingt_de_kaart_niets_af_en_is_de_vorm_bekend_dan_gaat_hij_opnieuw() {
        signaal = loop.beoordeeld(kaal(), oppakken().volwassenSlachtoffer());
        rondAf(PERSOON + "acuut", NEE);
        rondAf(PERSOON + "minderjarig", NEE);
        rondAf(PERSOON + "aangifte", aangifte(Uitbuitingsvorm.ONBEKEND));
        assertThat(adviezen.van(signaal)).isEmpty();
        assertThat(baan.openFormulieren(signaal)).contains("signaal-doorzetten");

        rondAf("signaal-doorzetten", Doorzetformulier.alleen(Doorzetkeuze.ROUTEKAART_PERSOON));
        rondAf(PERSOON + "acuut", NEE);
        rondAf(PERSOON + "minderjarig", NEE);
        rondAf(PERSOON + "aangifte", aangifte(Uitbuitingsvorm.ARBEID));

        assertThat(adviezen.van(signaal)).containsExactly(Ketenpartner.NLA);
        assertThat(Deur.programma(poort, "zorg").get("/api/dossiers/" + signaal).body())
                .contains("Vooral: nog onbekend", "Vooral: arbeidsuitbuiting");
    }

    @Test
    void randgeval_9_van_een_anonieme_melder_is_niets_bewaard_en_niemand_hoeft_te_antwoorden() {
        signaal = loop.beoordeeld(
                kaal().met(new Melding.Melder(true, Functiegroep.INWONER, null, null, null)), ongegrond());

        assertThat(baan.openFormulieren(signaal)).isEmpty();
        assertThat(baan.doorlopen(signaal))
                .contains("endEvent_ongegrond")
                .doesNotContain("userTask_melderTerugkoppelen");
        assertThat(aantal(
                        "select count(*) from signaal where nummer = '%s' and melder_anoniem and melder_naam is null and melder_email is null"
                                .formatted(signaal)))
                .isEqualTo(1);
        assertThat(Deur.programma(poort, "aandachtsfunctionaris")
                        .get("/api/dossiers/" + signaal)
                        .body())
                .doesNotContain("Naam melder", "E-mailadres melder");
    }

    private void volgPersoon(JaNee hulp) {
        rondAf(PERSOON + "acuut", NEE);
        rondAf(PERSOON + "minderjarig", NEE);
        rondAf(PERSOON + "aangifte", NEE);
        rondAf(PERSOON + "hulp", hulp);
    }

    private void rondAf(String formulier, Record velden) {
        baan.rondAf(signaal, formulier, velden);
    }

    private long aantal(String vraag) {
        return database.sql(vraag).query(Long.class).single();
    }
}

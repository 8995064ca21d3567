package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.processen.Signaalloop.kaal;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.nietInOnzeGemeente;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.nietVastTeStellen;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.ongegrond;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.oppakken;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleenNaar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.gespard;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_HEIT;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.GEEN_REGEL_OVERTREDEN;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenArbeid;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.bewaartermijn.SignaalVernietigen;
import nl.gemeente.casusescalatie.dossier.BelangVastleggen;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.dossier.Verbandstand;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.melden.Bijlagen;
import nl.gemeente.casusescalatie.melden.ConceptVersturen;
import nl.gemeente.casusescalatie.melden.Meldconcepten;
import nl.gemeente.casusescalatie.opschorting.OpschortingOpheffen.Opheffing;
import nl.gemeente.casusescalatie.privacy.Invullingen;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.signaal.Zekerheid;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen.Hulpverlening;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Terugkoppeling;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Wijze;
import nl.gemeente.casusescalatie.signaal.verband.VerbandBeoordelen;
import nl.gemeente.casusescalatie.support.Deur;
import nl.gemeente.casusescalatie.support.Enginetabellen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Partnerreactie;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edge case 7: what is not ours is passed on, and our copy goes when its term is over; nothing else goes by itself. */
@Integratietest
class BewaartermijnTest {

    private static final LocalDateTime VIER_WEKEN_LATER = LocalDateTime.of(2026, 12, 21, 10, 0);
    private static final Melding.Locatie PLEK =
            new Melding.Locatie("2171ZW", 4107, null, Locatiesoort.LAND_EN_TUINBOUW, "merk7bedrijf", null, null);

    private final int poort;
    private final Procesbaan baan;
    private final Signaalloop loop;
    private final Meldconcepten concepten;
    private final Bijlagen bijlagen;
    private final ConceptVersturen versturen;
    private final Privacytoetsing checks;
    private final BelangVastleggen belang;
    private final VerbandBeoordelen verbandoordeel;
    private final Verbanden verbanden;
    private final Nummers nummers;
    private final Tijdlijn tijdlijn;
    private final Processtart start;
    private final SignaalVernietigen vernietigen;
    private final Enginetabellen tabellen;
    private final JdbcClient database;
    private final Testklok klok;

    private Nummer signaal;

    BewaartermijnTest(
            @LocalServerPort int poort,
            Procesbaan baan,
            Signaalloop loop,
            Meldconcepten concepten,
            Bijlagen bijlagen,
            ConceptVersturen versturen,
            Privacytoetsing checks,
            BelangVastleggen belang,
            VerbandBeoordelen verbandoordeel,
            Verbanden verbanden,
            Nummers nummers,
            Tijdlijn tijdlijn,
            Processtart start,
            SignaalVernietigen vernietigen,
            Enginetabellen tabellen,
            JdbcClient database,
            Testklok klok) {
        this.poort = poort;
        this.baan = baan;
        this.loop = loop;
        this.concepten = concepten;
        this.bijlagen = bijlagen;
        this.versturen = versturen;
        this.checks = checks;
        this.belang = belang;
        this.verbandoordeel = verbandoordeel;
        this.verbanden = verbanden;
        this.nummers = nummers;
        this.tijdlijn = tijdlijn;
        this.start = start;
        this.vernietigen = vernietigen;
        this.tabellen = tabellen;
        this.database = database;
        this.klok = klok;
    }

    @Test
    void randgeval_7_wat_elders_speelt_wordt_overgedragen_en_na_de_termijn_is_er_niets_meer_van_te_vinden() {
        Nummer buur = loop.gemeld(Meldingen.melding()
                .met(new Melding.Locatie("2171ZW", 4107, null, Locatiesoort.BEDRIJF, null, null, null)));
        sluitMetMerkenOveral(buur);
        assertThat(tabellen.waarStaatOveral("erk7"))
                .extracting(gevonden -> gevonden.replaceFirst(" .*", ""))
                .contains(
                        "signaal.omschrijving",
                        "signaal.locatie_bedrijfsnaam",
                        "signaal.slachtoffer_naam",
                        "signaal.slachtoffer_kenmerk",
                        "signaal.slachtoffer_toelichting",
                        "signaal.melder_naam",
                        "signaal.melder_email",
                        "signaal.gebeld_afspraak",
                        "signaal.beoordeling_motivering",
                        "signaal.hulp_instantie",
                        "signaal.hulp_toelichting",
                        "signaal.terugkoppeling",
                        "signaal_sleutel.vingerafdruk",
                        "signaal_verbandoordeel.motivering",
                        "bijlage.naam",
                        "privacycheck_antwoord.reden",
                        "belangenconflict.reden",
                        "opschorting.reden",
                        "opschorting.opheffingsreden",
                        "doorzetting.doel",
                        "doorzetting.gegevens",
                        "doorzetting.toelichting",
                        "sparring.vraag",
                        "sparring.antwoord",
                        "tijdlijn.zin");
        Nummer open = loop.beoordeeld(kaal(), nietInOnzeGemeente());
        loop.zetDoor(open, alleenNaar(Ketenpartner.POLITIE));

        klok.zet(VIER_WEKEN_LATER.minusSeconds(1));
        assertThat(vernietigen.teVernietigen()).doesNotContain(signaal);
        vernietigen.vernietig(signaal);
        assertThat(aantal("select count(*) from vernietiging where nummer = ?")).isZero();

        klok.zet(VIER_WEKEN_LATER);
        assertThat(vernietigen.teVernietigen()).contains(signaal, open);
        vernietigen.vernietig(signaal);
        vernietigen.vernietig(open);

        assertThat(tabellen.waarStaatOveral("erk7")).isEmpty();
        assertThat(aantal("select count(*) from bijlage where nummer = ?")).isZero();
        assertThat(
                        aantal(
                                """
                                select count(*) from signaal where nummer = ? and status = 'AFGESLOTEN' and afsluitreden = 'NIET_EIGEN_GEBIED'
                                and locatie_soort = 'LAND_EN_TUINBOUW' and slachtoffer_minderjarig = 'NEE' and melder_functiegroep = 'BOA'
                                and locatie_postcode is null and locatie_huisnummer is null and slachtoffer_kenmerk is null"""))
                .isEqualTo(1);
        assertThat(aantal("select count(*) from signaal_vorm where nummer = ?")).isEqualTo(1);
        assertThat(zinnen(signaal))
                .contains(
                        "De gegevens van dit signaal zijn verwijderd op 21 december 2026: de bewaartermijn is voorbij.");
        assertThat(zinnen(open))
                .as("its partner has not answered yet")
                .noneMatch(zin -> zin.contains("zijn verwijderd"));

        List<String> daarna = zinnen(signaal);
        klok.vooruit(Duration.ofDays(30));
        assertThat(vernietigen.teVernietigen()).doesNotContain(signaal);
        vernietigen.vernietig(signaal);
        assertThat(zinnen(signaal)).isEqualTo(daarna);
        assertThat(aantal("select count(*) from vernietiging where nummer = ?")).isEqualTo(1);

        wieErNaKijktZietWatErOverIs(buur);
    }

    private void wieErNaKijktZietWatErOverIs(Nummer buur) {
        for (String rol : List.of("aandachtsfunctionaris", "privacy", "zorg", "casusregisseur", "manager")) {
            Deur deur = Deur.persoon(poort, rol);
            boolean verantwoordt = !Set.of("zorg", "manager").contains(rol);
            for (String pad : List.of("/dossier/" + signaal, "/api/dossiers/" + signaal)) {
                assertThat(deur.get(pad).statusCode()).as("%s %s", rol, pad).isEqualTo(200);
                assertThat(deur.get(pad).body())
                        .as("%s %s", rol, pad)
                        .contains("de bewaartermijn is voorbij")
                        .doesNotContain("erk7");
                assertThat(deur.get(pad).body().contains("Vernietiging van de gegevens"))
                        .as("%s %s", rol, pad)
                        .isEqualTo(verantwoordt);
            }
            assertThat(deur.get("/dossier/" + buur).statusCode()).as(rol).isEqualTo(200);
        }
        assertThat(Deur.persoon(poort, "privacy").get("/dossier/" + signaal).body())
                .contains("4 weken na het afsluiten (versie 1)", "Tabel bijlage", "Tabel verrijking_antwoord");
        Deur functionaris = Deur.persoon(poort, "aandachtsfunctionaris");
        for (String pad : List.of("/privacycheck", "/belang")) {
            assertThat(functionaris.get("/dossier/" + signaal + pad).statusCode())
                    .as(pad)
                    .isLessThan(500);
        }
        assertThat(Deur.persoon(poort, "privacy")
                        .get("/dossier/" + signaal + "/inzage")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Deur.persoon(poort, "overlegvoorzitter").get("/overleg").statusCode())
                .isEqualTo(200);
        Deur melder = Deur.persoon(poort, "melder");
        assertThat(melder.get("/melden/mijn").body()).contains(signaal.waarde());
        assertThat(melder.get("/melden/verzonden/" + signaal).statusCode()).isEqualTo(200);
        assertThat(melder.get("/api/signalen/" + signaal).statusCode()).isLessThan(500);
    }

    @Test
    void waar_nog_iets_aan_hangt_blijft_en_wat_geen_termijn_heeft_ook() {
        Nummer gaat = loop.beoordeeld(kaal().omschrijving("blijft-niet"), ongegrond());
        Nummer opgeschort = loop.beoordeeld(kaal().omschrijving("blijft-1"), ongegrond());
        schortOp(opgeschort);
        Nummer bijCasus = loop.beoordeeld(kaal().omschrijving("blijft-2"), ongegrond());
        verbanden.legOnder(bijCasus, nummers.volgende(Nummer.Soort.CASUS));
        Nummer zonderTermijn = loop.beoordeeld(kaal().omschrijving("blijft-3"), nietVastTeStellen());
        Melding.Locatie hier = new Melding.Locatie("2171ZW", 4109, null, Locatiesoort.BEDRIJF, null, null, null);
        Nummer loopt = loop.gemeld(Meldingen.melding().met(hier));
        Nummer hoortErbij = loop.beoordeeld(Meldingen.melding().met(hier).omschrijving("blijft-4"), ongegrond());
        verbandoordeel.beoordeel(hoortErbij, loopt, Verbandstand.BEVESTIGD, "Hetzelfde huis.", "aandachtsfunctionaris");

        klok.zet(VIER_WEKEN_LATER.plusYears(3));
        assertThat(vernietigen.teVernietigen())
                .contains(gaat, opgeschort, bijCasus, hoortErbij)
                .doesNotContain(zonderTermijn, loopt);
        List.of(gaat, opgeschort, bijCasus, zonderTermijn, hoortErbij, loopt).forEach(vernietigen::vernietig);

        assertThat(tabellen.waarStaatOveral("blijft-niet")).isEmpty();
        for (String merk : List.of("blijft-1", "blijft-2", "blijft-3", "blijft-4")) {
            assertThat(tabellen.waarStaatOveral(merk)).as(merk).isNotEmpty();
        }
        baan.rondAf(opgeschort, "opschorting-volgen", new Opheffing("Het onderzoek is klaar."));
        vernietigen.vernietig(opgeschort);
        assertThat(tabellen.waarStaatOveral("blijft-1")).isEmpty();
    }

    @Test
    void een_termijn_is_een_rij_en_ook_de_antwoorden_op_de_kaart_gaan_dan() {
        signaal = loop.beoordeeld(Meldingen.melding().met(PLEK), oppakken());
        rondAf("routekaart-locatie-acuut", NEE);
        rondAf("routekaart-locatie-slachtoffer", NEE);
        rondAf("routekaart-locatie-uitbuiting", alleenArbeid());
        rondAf("routekaart-locatie-regels", GEEN_REGEL_OVERTREDEN);
        rondAf("routekaart-locatie-heit", GEEN_HEIT);
        rondAf("routekaart-locatie-riec", NEE);
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.NLA));
        teruggekoppeld();
        klok.vooruit(Duration.ofDays(100));
        assertThat(vernietigen.teVernietigen()).doesNotContain(signaal);

        database.sql(
                        """
                        insert into bewaartermijn (afsluitreden, versie, weken, bron, herkomst, geldt_vanaf) values
                        ('OVERGEDRAGEN', 1, 10, 'proef', 'U', date '2026-12-01'), ('OVERGEDRAGEN', 2, null, 'proef', 'U', date '2027-12-01')""")
                .update();
        try {
            klok.vooruit(Duration.ofDays(365));
            assertThat(vernietigen.teVernietigen())
                    .as("the newest version says that it is kept")
                    .doesNotContain(signaal);
            klok.vooruit(Duration.ofDays(-365));
            vernietigen.vernietig(signaal);
            assertThat(aantal("select count(*) from doorloop where nummer = ?")).isZero();
            assertThat(Deur.persoon(poort, "aandachtsfunctionaris")
                            .get("/dossier/" + signaal)
                            .body())
                    .contains("Doorgezet naar Nederlandse Arbeidsinspectie", "10 weken na het afsluiten")
                    .doesNotContain("Onderzoek en hulp.", "erk7");
        } finally {
            database.sql("delete from vernietiging_tabel where nummer = ?")
                    .param(signaal.waarde())
                    .update();
            database.sql("delete from vernietiging where nummer = ?")
                    .param(signaal.waarde())
                    .update();
            database.sql("delete from bewaartermijn where afsluitreden = 'OVERGEDRAGEN'")
                    .update();
        }
    }

    private void sluitMetMerkenOveral(Nummer buur) {
        UUID concept = concepten.begin("melder", Map.of("omschrijving", List.of("merk7concept")));
        bijlagen.voegToe(concept, "merk7bijlage.txt", "merk7inhoud".getBytes(StandardCharsets.UTF_8));
        signaal = versturen.verstuur(concept, melding(), "merk7vingerafdruk", "melder");
        baan.voerJobsUit(signaal);
        rondAf("melding-112-vastleggen", Signaalloop.gebeld(Testklok.START.minusMinutes(15), "merk7afspraak"));
        checks.legVastVoorBronnen(
                signaal, Map.of("BEWONING", "Bewoning"), Invullingen.goed("merk7reden"), "aandachtsfunctionaris");
        verbandoordeel.beoordeel(signaal, buur, Verbandstand.VERBROKEN, "merk7verband", "aandachtsfunctionaris");
        belang.sluitUit(signaal, "toezicht", "merk7belang", "manager");
        schortOp(signaal);
        rondAf("opschorting-volgen", new Opheffing("merk7opgeheven"));
        rondAf(
                "signaal-beoordelen",
                nietInOnzeGemeente()
                        .volwassenSlachtoffer()
                        .motivering("merk7motivering")
                        .ingevuld());
        rondAf(
                "hulp-regelen",
                new Hulpverlening(
                        Hulpsoort.GEREGELD,
                        "merk7instantie",
                        Toestemming.JA,
                        Toestemming.NEE,
                        Toestemming.NEE,
                        "merk7hulp"));
        rondAf("signaal-doorzetten", gespard(Ketenpartner.AVIM, "merk7vraag", "merk7sparren"));
        loop.zetDoor(
                signaal,
                alleenNaar(Ketenpartner.POLITIE)
                        .doel("merk7doel")
                        .motivering("merk7waarom")
                        .deelt(Gegevensklasse.GEMEENTELIJK, "merk7gegevens"));
        teruggekoppeld();
        rondAf("melder-terugkoppelen", new Terugkoppeling(Wijze.TELEFOON, "merk7bericht"));
        baan.voerJobsUit(signaal);
        assertThat(aantal("select count(*) from signaal where nummer = ? and status = 'AFGESLOTEN'"))
                .isEqualTo(1);
    }

    private static Melding melding() {
        return new Melding(
                Kanaal.TOEZICHT,
                OffsetDateTime.parse("2026-11-20T14:30:00+01:00"),
                Zekerheid.VERMOEDEN,
                true,
                Set.of(Uitbuitingsvorm.ARBEID),
                List.of("arbeid-geen-contract"),
                "merk7omschrijving",
                null,
                PLEK,
                new Melding.Slachtoffer(
                        JaNeeOnbekend.JA, JaNeeOnbekend.NEE, 1, "Merk7naam Merk7achter", "merk7toelichting"),
                new Melding.Melder(false, Functiegroep.BOA, "Merk7melder", "merk7mail@gemeente.example", true));
    }

    private void teruggekoppeld() {
        rondAf("doorzetting-volgen", Partnerreactie.teruggekoppeld(Testklok.START.toLocalDate(), "merk7antwoord"));
    }

    private void schortOp(Nummer dossier) {
        baan.als(
                "casusregisseur",
                () -> start.start(
                        "opschorting-bewaken",
                        Map.of(
                                "dossiernummer", dossier.waarde(),
                                "verzoeker", "POLITIE",
                                "reden", "merk7opschorting",
                                "herinnerOp", "2026-12-15")));
    }

    private void rondAf(String formulier, Record velden) {
        baan.rondAf(signaal, formulier, velden);
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private long aantal(String vraag) {
        return database.sql(vraag).param(signaal.waarde()).query(Long.class).single();
    }
}

package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.processen.Signaalloop.kaal;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.nietInOnzeGemeente;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.ongegrond;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.oppakken;
import static nl.gemeente.casusescalatie.support.Beoordelingsformulier.orgaanhandel;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.alleenNaar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.naar;
import static nl.gemeente.casusescalatie.support.Doorzetformulier.naarNiemand;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.JA;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.NEE;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.alleenOrgaan;
import static nl.gemeente.casusescalatie.support.Kaartantwoorden.vervolg;
import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingsbeeld;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.proces.Processtart;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.VeiligThuisMelden;
import nl.gemeente.casusescalatie.signaal.Beoordelingsuitkomst;
import nl.gemeente.casusescalatie.signaal.Conclusie;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.signaal.afweging.HulpRegelen.Hulpverlening;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Deelformulier;
import nl.gemeente.casusescalatie.support.Doorzetformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.taak.Ladderpost;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Doorloopt("signaal-behandelen")
class SignaalBehandelenProcesTest {

    private static final String PROCES = "signaal-behandelen";
    private static final String PERSOON = "routekaart-persoon-";
    private static final String LOCATIE = "routekaart-locatie-";
    private static final Hulpverlening HULP = hulp(Toestemming.JA, Toestemming.NEE, Toestemming.JA);

    private final Procesbaan baan;
    private final Processtart start;
    private final Signaalloop loop;
    private final SignalenLezen signalen;
    private final DoorzettingenLezen doorzettingen;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final DossierLezen dossiers;
    private final HistoryService historie;
    private final JdbcClient database;
    private final Testpost post;
    private final Ladderpost ladderpost;

    private Nummer signaal;

    SignaalBehandelenProcesTest(
            Procesbaan baan,
            Processtart start,
            Signaalloop loop,
            SignalenLezen signalen,
            DoorzettingenLezen doorzettingen,
            Verbanden verbanden,
            Tijdlijn tijdlijn,
            DossierLezen dossiers,
            HistoryService historie,
            JdbcClient database,
            Testpost post,
            Ladderpost ladderpost) {
        this.baan = baan;
        this.start = start;
        this.loop = loop;
        this.signalen = signalen;
        this.doorzettingen = doorzettingen;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.dossiers = dossiers;
        this.historie = historie;
        this.database = database;
        this.post = post;
        this.ladderpost = ladderpost;
    }

    @Test
    void een_melding_in_tasklist_komt_bij_de_aandachtsfunctionaris() {
        signaal = baan.als(
                "melder",
                () -> start.start(
                        PROCES,
                        Map.ofEntries(
                                Map.entry("acuutGevaar", "false"),
                                Map.entry("waargenomenOp", "2026-11-20T14:30:00+01:00"),
                                Map.entry("omschrijving", "Vijf matrassen in de loods."),
                                Map.entry("zekerheid", "VOORGEVOEL"),
                                Map.entry("uitbuitingsvormen", List.of("ONBEKEND")),
                                Map.entry("locatieBekend", "NEE"),
                                Map.entry("slachtofferIdentificeerbaar", "ONBEKEND"),
                                Map.entry("slachtofferMinderjarig", "ONBEKEND"),
                                Map.entry("kanaal", "LOKET"),
                                Map.entry("melderAnoniem", "true"),
                                Map.entry("functiegroep", "INWONER"))));
        baan.voerJobsUit(signaal);

        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-beoordelen");
        assertThat(baan.groep(baan.taak(signaal, "signaal-beoordelen"))).isEqualTo("aandachtsfunctionaris");
        assertThat(variabele("urgentie")).isEqualTo("NORMAAL");
        assertThat(baan.doorlopen(signaal))
                .contains("serviceTask_signaalVerrijken", "serviceTask_eerdereSignalenVerbinden");
    }

    @Test
    void bij_acuut_gevaar_wordt_112_vastgelegd_naast_de_meldroute() {
        signaal = loop.gemeld(kaal().acuut());

        assertThat(variabele("urgentie")).isEqualTo("ACUUT");
        assertThat(baan.openFormulieren(signaal)).containsExactly("melding-112-vastleggen", "signaal-beoordelen");
        assertThat(ladderpost.teVersturen())
                .filteredOn(bericht -> bericht.nummer().equals(signaal))
                .as("who must act within hours is written to at once")
                .extracting(bericht -> bericht.soort().name())
                .containsOnly("SPOED");
        baan.rondAf(signaal, "signaal-beoordelen", ongegrond().ingevuld());
        assertThat(baan.loopt(signaal, PROCES)).isTrue();

        weigert("melding-112-vastleggen", Map.of(), "Wie heeft 112 gebeld? Kies wie er belde.");
        weigert(
                "melding-112-vastleggen",
                Signaalloop.gebeld(Testklok.START.plusMinutes(15), "De politie is er geweest."),
                "kies een moment dat al voorbij is");
        baan.rondAf(signaal, "melding-112-vastleggen", Signaalloop.GEBELD);

        assertThat(zinnen()).contains("112 is gebeld op 23 november 2026 om 09:45.");
        eindigt("endEvent_ongegrond");
    }

    @ParameterizedTest
    @CsvSource({
        "NEE, ONGEGROND, endEvent_ongegrond",
        "NIET_VAST_TE_STELLEN, NIET_VAST_TE_STELLEN, endEvent_nietVastTeStellen"
    })
    void wat_niet_wordt_opgepakt_sluit_meteen_met_de_eigen_reden(
            Conclusie conclusie, Beoordelingsuitkomst uitkomst, String einde) {
        signaal = loop.beoordeeld(kaal(), oppakken().mensenhandel(conclusie).uitkomst(uitkomst));

        eindigt(einde);
        assertThat(doorzettingen.van(signaal)).isEmpty();
    }

    @Test
    void orgaanhandel_gaat_naar_de_politie_en_telt_mee() {
        signaal = loop.beoordeeld(kaal().met(Uitbuitingsvorm.ORGAAN), orgaanhandel());

        weigert("signaal-doorzetten", alleenNaar(Ketenpartner.SHOP).ingevuld(), "alleen naar de politie");
        weigert(
                "signaal-doorzetten",
                naar(Ketenpartner.POLITIE, Vervolg.OVERLEG).ingevuld(),
                "het gaat niet naar het overleg");
        weigert("signaal-doorzetten", naarNiemand(Vervolg.GEEN_OVERLEG), "zet dit signaal eerst door naar een partner");
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.POLITIE));

        eindigt("endEvent_buitenScope");
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner)
                .containsExactly(Ketenpartner.POLITIE);
        assertThat(database.sql(
                                "select count(*) from signaal s join signaal_vorm v using (nummer) where s.nummer = ? and v.vorm = 'ORGAAN' and s.afsluitreden = 'BUITEN_SCOPE'")
                        .param(signaal.waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void wat_niet_in_onze_gemeente_speelt_wordt_overgedragen() {
        signaal = loop.beoordeeld(kaal(), nietInOnzeGemeente());
        assertThat(stappenVanHetProtocol())
                .extracting(Dossierdeel.Regel::label)
                .containsExactly(
                        "Stap 1. Gaat het om mensenhandel of ondermijning?",
                        "Stap 2A. Heeft de gemeente hier een taak of bevoegdheid?",
                        "Stap 2B. Speelt het in onze gemeente?");
        assertThat(stappenVanHetProtocol())
                .extracting(Dossierdeel.Regel::waarde)
                .satisfiesExactly(
                        eerste -> assertThat(eerste)
                                .startsWith("Ja. Ingevuld: mensenhandel: Ja, dat is aannemelijk; ondermijning: ")
                                .contains("Regel (versie 1): Ja, als mensenhandel vaststaat")
                                .contains("Bron: Model privacyprotocol"),
                        tweede -> assertThat(tweede).startsWith("Ja. "),
                        derde -> assertThat(derde).startsWith("Nee. Ingevuld: in onze gemeente: Nee."));

        loop.zetDoor(signaal, alleenNaar(Ketenpartner.POLITIE));

        eindigt("endEvent_nietEigenGebied");
    }

    @Test
    void een_beoordeling_die_niet_klopt_wordt_geweigerd() {
        signaal = loop.gemeld(kaal());

        weigert("signaal-beoordelen", Map.of(), "Is dit mensenhandel? Kies een antwoord.");
        weigert("signaal-beoordelen", oppakken().vormen().ingevuld(), "Kies ten minste één vorm");
        weigert(
                "signaal-beoordelen",
                oppakken().aantalSlachtoffers(0).ingevuld(),
                "Vul een getal van 1 tot en met 999 in");
        weigert("signaal-beoordelen", oppakken().elders().ingevuld(), "het speelt niet in onze gemeente");
        weigert("signaal-beoordelen", oppakken().mensenhandel(Conclusie.NEE).ingevuld(), "oppakken kan alleen als");
        weigert(
                "signaal-beoordelen",
                oppakken().vormen(Uitbuitingsvorm.ORGAAN).ingevuld(),
                "orgaanhandel gaat naar de politie");
        weigert(
                "signaal-beoordelen",
                oppakken().uitkomst(Beoordelingsuitkomst.BUITEN_SCOPE).ingevuld(),
                "buiten scope is alleen bedoeld voor orgaanhandel");
        weigert(
                "signaal-beoordelen",
                oppakken().uitkomst(Beoordelingsuitkomst.NIET_EIGEN_GEBIED).ingevuld(),
                "het speelt wel in onze gemeente");
        weigert(
                "signaal-beoordelen",
                oppakken().uitkomst(Beoordelingsuitkomst.NIET_VAST_TE_STELLEN).ingevuld(),
                "dit past niet bij uw antwoord");
        weigert(
                "signaal-beoordelen",
                oppakken().uitkomst(Beoordelingsuitkomst.ONGEGROND).ingevuld(),
                "ongegrond kan alleen als");
        assertThatThrownBy(() -> baan.rondAfAls(
                        "melder", signaal, "signaal-beoordelen", oppakken().ingevuld()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.VERRIJKT);
    }

    @Test
    void doorzetten_vraagt_om_partner_doel_grondslag_en_gegevens() throws MessagingException, IOException {
        signaal = loop.beoordeeld(kaal(), oppakken());

        weigert("signaal-doorzetten", Map.of(), "Wat doet u nu met dit signaal? Kies een antwoord.");
        weigert("signaal-doorzetten", naar(null, Vervolg.OVERLEG).ingevuld(), "Partner: kies de partner.");
        weigert("signaal-doorzetten", naarShop().doel(null).ingevuld(), "Doel: schrijf kort op");
        weigert("signaal-doorzetten", naarShop().grondslag(null).ingevuld(), "Grondslag: kies waarom u dit mag delen.");
        weigert("signaal-doorzetten", naarShop().deelt(null, null).ingevuld(), "Soort gegevens: kies wat u deelt.");
        weigert(
                "signaal-doorzetten",
                naarShop().deelt(Gegevensklasse.GEMEENTELIJK, null).ingevuld(),
                "schrijf op welke gegevens u deelt");
        weigert(
                "signaal-doorzetten",
                naarShop().deelt(Gegevensklasse.CONVENANT, "Uit het RIEC.").ingevuld(),
                "hoort niet bij het RIEC-convenant");
        weigert(
                "signaal-doorzetten",
                naarNiemand(Vervolg.GEEN_OVERLEG),
                "zonder partner gaat het signaal naar het signalenoverleg");
        weigert("signaal-doorzetten", naarNiemand(Vervolg.NOG_EEN), "u zet nu niet door");
        assertThat(doorzettingen.van(signaal)).isEmpty();

        loop.zetDoor(
                signaal,
                naar(Ketenpartner.SHOP, Vervolg.NOG_EEN).deelt(Gegevensklasse.GEMEENTELIJK, "Een merkteken-77c."));
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.NLA));

        eindigt("endEvent_overgedragen");
        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::doel, Doorzettingsbeeld::grondslag)
                .containsExactly(
                        tuple(Ketenpartner.SHOP, "Onderzoek en hulp.", Grondslag.AVG_EIGEN_TAAK),
                        tuple(Ketenpartner.NLA, "Onderzoek en hulp.", Grondslag.AVG_EIGEN_TAAK));
        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getContent().toString())
                .contains(signaal.waarde())
                .doesNotContain("merkteken-77c")
                .doesNotContain("Onderzoek en hulp");
    }

    @Test
    void slachtoffer_en_locatie_volgen_allebei_hun_routekaart() {
        signaal = loop.beoordeeld(Meldingen.melding(), oppakken().volwassenSlachtoffer());

        assertThat(baan.openFormulieren(signaal)).containsExactly("hulp-regelen", LOCATIE + "acuut", PERSOON + "acuut");
        baan.rondAf(signaal, PERSOON + "acuut", NEE);
        baan.rondAf(signaal, PERSOON + "minderjarig", NEE);
        baan.rondAf(signaal, PERSOON + "aangifte", NEE);
        baan.rondAf(signaal, PERSOON + "hulp", JA);
        assertThat(baan.openFormulieren(signaal)).containsExactly("hulp-regelen", LOCATIE + "acuut");
        baan.rondAf(signaal, LOCATIE + "acuut", NEE);
        baan.rondAf(signaal, LOCATIE + "slachtoffer", NEE);
        baan.rondAf(signaal, LOCATIE + "uitbuiting", alleenOrgaan());

        assertThat(baan.openFormulieren(signaal)).containsExactly("hulp-regelen", "signaal-doorzetten");
        assertThat(variabele("persoonsadvies")).isEqualTo("SHOP");
        assertThat(variabele("locatieadvies")).isEqualTo("POLITIE");
    }

    @Test
    void een_signaal_sluit_niet_zonder_hulp_aan_een_bekend_slachtoffer() {
        signaal = loop.beoordeeld(kaal(), oppakken().volwassenSlachtoffer());
        loopPersoonAf(NEE);
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.SHOP));
        assertThat(baan.openFormulieren(signaal)).containsExactly("doorzetting-volgen", "hulp-regelen");
        assertThat(baan.groep(baan.taak(signaal, "hulp-regelen"))).isEqualTo("zorg");

        weigert("hulp-regelen", Map.of(), "Hoe staat het met de hulp? Kies een antwoord.");
        weigert("hulp-regelen", zonder(HULP, "instantie"), "vul in wie de hulp geeft");
        weigert(
                "hulp-regelen",
                hulp(Toestemming.NEE, Toestemming.NEE, Toestemming.JA),
                "een volwassen slachtoffer beslist zelf");
        assertThatThrownBy(() -> baan.rondAfAls("aandachtsfunctionaris", signaal, "hulp-regelen", HULP))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        baan.rondAf(signaal, "hulp-regelen", HULP);

        eindigt("endEvent_overgedragen");
    }

    @Test
    void een_volwassene_die_geen_hulp_wil_houdt_het_signaal_niet_open() {
        signaal = loop.beoordeeld(kaal(), oppakken().volwassenSlachtoffer());
        loopPersoonAf(NEE);
        baan.rondAf(signaal, "hulp-regelen", geenHulp(Toestemming.NEE));
        loop.zetDoor(signaal, alleenNaar(Ketenpartner.AVIM));

        eindigt("endEvent_overgedragen");
    }

    @Test
    void een_minderjarige_komt_bij_veilig_thuis_zonder_een_stap_die_toestemming_vraagt() {
        signaal = loop.beoordeeld(
                kaal().slachtoffer(JaNeeOnbekend.JA, JaNeeOnbekend.JA),
                oppakken().minderjarigSlachtoffer());
        assertThat(variabele("urgentie")).isEqualTo("HOOG");
        baan.rondAf(signaal, PERSOON + "acuut", NEE);
        baan.rondAf(signaal, PERSOON + "minderjarig", JA);

        assertThat(doorzettingen.van(signaal))
                .extracting(Doorzettingsbeeld::partner, Doorzettingsbeeld::grondslag)
                .containsExactly(tuple(Ketenpartner.VEILIG_THUIS, Grondslag.MELDRECHT));
        baan.rondAf(
                signaal,
                PERSOON + "veilig-thuis",
                new VeiligThuisMelden.Melding(Testklok.START.toLocalDate(), "Leeftijd.", "Zij bellen."));
        assertThat(baan.openFormulieren(signaal))
                .containsExactly("doorzetting-volgen", "hulp-regelen", PERSOON + "aangifte");
        weigert("hulp-regelen", geenHulp(Toestemming.JA), "Regel hulp, ook zonder toestemming");
        baan.rondAf(
                signaal, "hulp-regelen", hulp(Toestemming.NEE, Toestemming.NIET_GEVRAAGD, Toestemming.NIET_GEVRAAGD));
    }

    @Test
    void de_melder_die_dat_wil_krijgt_altijd_bericht() {
        signaal = loop.beoordeeld(kaal().metTerugkoppeling(), ongegrond());

        assertThat(baan.openFormulieren(signaal)).containsExactly("melder-terugkoppelen");
        assertThat(signalen.lees(signaal).status()).isNotEqualTo(Signaalstatus.AFGESLOTEN);
        weigert("melder-terugkoppelen", Map.of(), "Hoe heeft u het bericht gegeven? Kies een antwoord.");
        weigert(
                "melder-terugkoppelen",
                zonder(Signaalloop.BERICHT, "bericht"),
                "Wat heeft u verteld? Vul dit veld in.");
        assertThatThrownBy(() -> baan.rondAfAls("zorg", signaal, "melder-terugkoppelen", Signaalloop.BERICHT))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        baan.rondAf(signaal, "melder-terugkoppelen", Signaalloop.BERICHT);

        eindigt("endEvent_ongegrond");
        assertThat(zinnen()).contains("De melder heeft bericht gekregen.");
    }

    @Test
    void de_melder_wacht_niet_op_een_controle_en_het_signaal_wel() {
        signaal = loop.inOverleg(kaal().metTerugkoppeling());
        assertThat(baan.openFormulieren(signaal)).isEmpty();
        loop.besluit(signaal, null, Overleguitkomst.INTEGRALE_CONTROLE);
        assertThat(baan.openFormulieren(signaal)).containsExactly("melder-terugkoppelen", "privacycheck-na-besluit");
        baan.rondAf(
                signaal,
                "privacycheck-na-besluit",
                Deelformulier.voor(Ketenpartner.ODWH).ingevuld());

        baan.rondAf(signaal, "melder-terugkoppelen", Signaalloop.BERICHT);
        assertThat(baan.openFormulieren(signaal)).isEmpty();
        assertThat(baan.loopt(signaal, PROCES)).isTrue();
        baan.rondAf(
                eronder(Nummer.Soort.CONTROLE), "controle-plannen", Planformulier.vervallen("Het pand staat leeg."));
        baan.voerJobsUit(signaal);

        eindigt("endEvent_afgehandeld");
    }

    @Test
    void zolang_het_signaal_terugkomt_in_het_overleg_hoort_de_melder_nog_niets() {
        signaal = loop.inOverleg(kaal().metTerugkoppeling());
        loop.besluit(signaal, LocalDate.of(2027, 1, 15), Overleguitkomst.MONITOREN);
        assertThat(baan.openFormulieren(signaal)).isEmpty();

        baan.vuurTimer(signaal, "event_herweegmomentBereikt");
        loop.besluit(signaal, null, Overleguitkomst.AFSLUITEN);

        assertThat(baan.openFormulieren(signaal)).containsExactly("melder-terugkoppelen");
        baan.rondAf(signaal, "melder-terugkoppelen", Signaalloop.BERICHT);
        eindigt("endEvent_nietVastTeStellen");
    }

    @Test
    void een_besluit_van_het_overleg_sluit_niet_voordat_112_is_vastgelegd() {
        signaal = loop.inOverleg(kaal().acuut());
        loop.besluit(signaal, null, Overleguitkomst.AFSLUITEN);

        assertThat(baan.openFormulieren(signaal)).containsExactly("melding-112-vastleggen");
        baan.rondAf(signaal, "melding-112-vastleggen", Signaalloop.GEBELD);
        eindigt("endEvent_nietVastTeStellen");
    }

    @Test
    void wat_opschaalt_eindigt_terwijl_de_casus_zelfstandig_verder_loopt() {
        signaal = loop.inOverleg(kaal());
        loop.besluitOmTeDelen(signaal, Ketenpartner.RIEC, null, Overleguitkomst.OPSCHALEN_RIEC);

        eindigt("endEvent_opgeschaald");
        assertThat(baan.loopt(eronder(Nummer.Soort.CASUS), "casus-behandelen")).isTrue();
    }

    private void loopPersoonAf(JaNee hulp) {
        baan.rondAf(signaal, PERSOON + "acuut", NEE);
        baan.rondAf(signaal, PERSOON + "minderjarig", NEE);
        baan.rondAf(signaal, PERSOON + "aangifte", NEE);
        baan.rondAf(signaal, PERSOON + "hulp", hulp);
        baan.rondAf(signaal, PERSOON + "zorgen", NEE);
        baan.rondAf(signaal, PERSOON + "vervolg", vervolg(LocalDate.of(2026, 12, 7)));
    }

    private static Doorzetformulier naarShop() {
        return naar(Ketenpartner.SHOP, Vervolg.OVERLEG);
    }

    private static Hulpverlening hulp(Toestemming hulp, Toestemming registratie, Toestemming delen) {
        return new Hulpverlening(Hulpsoort.GEREGELD, "SHOP", hulp, registratie, delen, "Opvang vanaf vanavond.");
    }

    private static Hulpverlening geenHulp(Toestemming hulp) {
        return new Hulpverlening(
                Hulpsoort.GEEN_HULP_GEWENST, null, hulp, Toestemming.NEE, Toestemming.JA, "Wil geen opvang.");
    }

    private void weigert(String formulier, Record velden, String zin) {
        weigert(formulier, Formulierwaarden.van(velden), zin);
    }

    private void weigert(String formulier, Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, formulier, velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private List<Dossierdeel.Regel> stappenVanHetProtocol() {
        return dossiers
                .lees(signaal, "aandachtsfunctionaris", List.of(Rol.AANDACHTSFUNCTIONARIS))
                .orElseThrow()
                .blokken()
                .stream()
                .filter(blok -> blok.titel().equals("Stappen van het protocol"))
                .flatMap(blok -> blok.regels().stream())
                .toList();
    }

    private void eindigt(String einde) {
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains(einde);
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.AFGESLOTEN);
    }

    private Nummer eronder(Nummer.Soort soort) {
        return verbanden.metAllesEronder(signaal).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private Object variabele(String naam) {
        return historie.createHistoricVariableInstanceQuery()
                .variableName(naam)
                .processInstanceIdIn(historie.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(signaal.waarde())
                        .processDefinitionKey(PROCES)
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue();
    }

    private List<String> zinnen() {
        return tijdlijn.van(signaal).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}

package nl.gemeente.casusescalatie.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CasusTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final LocalDate MORGEN = VANDAAG.plusDays(1);
    private static final Nummer SIGNAAL = Nummer.van("S-2026-00001");
    private static final Nummer TWEEDE = Nummer.van("S-2026-00002");

    private final Casus casus =
            Casus.open(Nummer.van("C-2026-00001"), signaal(SIGNAAL), Instant.parse("2026-11-23T09:00:00Z"), "systeem");

    @Test
    void een_casus_begint_met_de_intake_van_het_signaal_waaruit_zij_voortkomt() {
        assertThat(casus.status()).isEqualTo(Casusstatus.INTAKE);
        assertThat(casus.heeft(SIGNAAL)).isTrue();
        assertThat(casus.signalen()).noneMatch(GevoegdSignaal::isNieuw);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  true,  GETOETST",
        "false, true,  true,  true,  NIET_CONVENANTWAARDIG",
        "true,  false, true,  true,  NIET_CONVENANTWAARDIG",
        "true,  true,  false, true,  NIET_CONVENANTWAARDIG",
        "true,  true,  true,  false, NIET_CONVENANTWAARDIG"
    })
    void een_casus_hoort_alleen_onder_het_convenant_als_alle_vier_de_vragen_ja_zijn(
            boolean thema, boolean georganiseerd, boolean partners, boolean doelbinding, Casusstatus status) {
        casus.toets("Doel", toets(thema, georganiseerd, partners, doelbinding), "regisseur");

        assertThat(casus.status()).isEqualTo(status);
    }

    @Test
    void een_casus_wordt_maar_een_keer_getoetst() {
        getoetst();

        geweigerd(this::getoetst, "U kunt nu niet toetsen.");
    }

    @Test
    void alleen_een_casus_die_niet_onder_het_convenant_hoort_wordt_teruggenomen() {
        geweigerd(() -> casus.neemTerug(Terugname.EIGEN_AANPAK, "Wij gaan zelf kijken"), "U kunt nu niet terugnemen.");
        casus.toets("Doel", toets(true, false, true, true), "regisseur");

        casus.neemTerug(Terugname.EIGEN_AANPAK, "Wij gaan zelf kijken");

        assertThat(casus.terugname()).isEqualTo(Terugname.EIGEN_AANPAK);
    }

    @Test
    void een_casus_gaat_niet_terug_zolang_een_nieuw_signaal_niet_is_bekeken() {
        casus.voegToe(signaal(TWEEDE));

        geweigerd(() -> casus.toets("Doel", toets(true, true, true, false), "regisseur"), "Nieuw signaal betrekken");

        casus.betrek(Signaalgevolg.HOORT_ER_NIET_BIJ, "Ander adres");
        casus.toets("Doel", toets(true, true, true, false), "regisseur");
        assertThat(casus.isDicht()).isTrue();
    }

    @Test
    void partners_worden_pas_gevraagd_na_de_toets_en_met_een_uiterste_datum_na_vandaag() {
        geweigerd(() -> vraag(MORGEN, Casuspartner.POLITIE), "U kunt nu niet een partner om een bijdrage vragen.");

        getoetst();
        geweigerd(() -> vraag(MORGEN, Casuspartner.POLITIE), "U kunt nu niet een partner om een bijdrage vragen.");
        casus.biedAan(VANDAAG, "regisseur");
        antwoordRiec(Aanbiedstand.GEACCEPTEERD, "DH-17", null);
        geweigerd(() -> vraag(VANDAAG, Casuspartner.POLITIE), "Uiterste datum");
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);

        assertThat(casus.status()).isEqualTo(Casusstatus.VERRIJKING);
        assertThat(casus.bijdragen().open()).containsExactly(Casuspartner.POLITIE, Casuspartner.OM);
    }

    @Test
    void pas_na_de_laatste_bijdrage_begint_de_analyse() {
        aangenomen();
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);

        casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.BEANTWOORD, "Hit"));
        assertThat(casus.status()).isEqualTo(Casusstatus.VERRIJKING);
        casus.legBijdrageVast(Casuspartner.OM, antwoord(Bijdrageuitkomst.GEWEIGERD, "Loopt al"));
        assertThat(casus.status()).isEqualTo(Casusstatus.ANALYSE);
    }

    @Test
    void een_antwoord_zonder_inhoud_en_een_partner_die_niet_is_gevraagd_worden_geweigerd() {
        aangenomen();
        vraag(MORGEN, Casuspartner.POLITIE);

        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.BEANTWOORD, null)),
                "Bijdrage of reden");
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.GEWEIGERD, null)),
                "Bijdrage of reden");
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.UWV, antwoord(Bijdrageuitkomst.BEANTWOORD, "x")),
                "Van deze partner staat geen vraag open.");
    }

    @Test
    void een_partner_is_pas_stil_na_een_herinnering() {
        aangenomen();
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.OM, antwoord(Bijdrageuitkomst.STIL, null)),
                "kreeg nog geen herinnering");
        casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.BEANTWOORD, "Hit"));

        casus.herinner(Casuspartner.OM, MORGEN.plusDays(1));
        casus.legBijdrageVast(Casuspartner.OM, antwoord(Bijdrageuitkomst.STIL, null));

        assertThat(casus.bijdragen().lijst())
                .extracting("partner", "afloop.uitkomst", "stilte.herinnerdOp")
                .containsExactly(
                        tuple(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, null),
                        tuple(Casuspartner.OM, Bijdrageuitkomst.STIL, MORGEN.plusDays(1)));
    }

    @Test
    void buiten_de_verrijking_wordt_geen_bijdrage_vastgelegd() {
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.OM, antwoord(Bijdrageuitkomst.BEANTWOORD, "x")),
                "U kunt nu niet bijdragen vastleggen.");
    }

    @Test
    void analyseren_kan_alleen_als_alle_bijdragen_binnen_zijn() {
        getoetst();
        geweigerd(
                () -> casus.analyseer(analyse(Casusonderwerp.PROSTITUTIE, true, true, false)),
                "U kunt nu niet analyseren.");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void heit_met_maar_een_van_de_twee_voorwaarden_wordt_geweigerd_ook_met_een_reden(
            boolean vermoeden, boolean meerwaarde) {
        geanalyseerd(Casusonderwerp.PROSTITUTIE, vermoeden, meerwaarde, false);

        geweigerd(
                () -> kies(Interventie.INTEGRALE_CONTROLE, Interventie.HEIT_PROSTITUTIE, "Wij willen het toch"),
                "HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners.");
    }

    @Test
    void een_team_van_heit_doet_niet_het_onderwerp_van_het_andere_team() {
        geanalyseerd(Casusonderwerp.PROSTITUTIE, true, true, false);

        geweigerd(
                () -> kies(Interventie.HEIT_PROSTITUTIE, Interventie.HEIT_MALAFIDE_BEDRIJVIGHEID, "Reden"),
                "past niet bij het onderwerp");
        assertThat(Interventie.HEIT_PROSTITUTIE.past(Casusonderwerp.MALAFIDE_BEDRIJVIGHEID))
                .isFalse();
        assertThat(Interventie.HEIT_MALAFIDE_BEDRIJVIGHEID.past(Casusonderwerp.HUISVESTING))
                .isTrue();
    }

    @Test
    void afwijken_van_het_advies_kan_alleen_met_een_reden() {
        geanalyseerd(Casusonderwerp.PROSTITUTIE, true, true, false);

        geweigerd(() -> kies(Interventie.HEIT_PROSTITUTIE, Interventie.GEEN, null), "Reden om af te wijken");
        kies(Interventie.HEIT_PROSTITUTIE, Interventie.GEEN, "Het pand staat leeg");

        assertThat(casus.status()).isEqualTo(Casusstatus.MONITORING);
    }

    @Test
    void meer_informatie_vragen_gaat_terug_naar_de_partners_zonder_reden() {
        geanalyseerd(Casusonderwerp.PROSTITUTIE, true, true, false);

        kies(Interventie.HEIT_PROSTITUTIE, Interventie.MEER_INFORMATIE, null);
        vraag(MORGEN, Casuspartner.POLITIE);

        assertThat(casus.status()).isEqualTo(Casusstatus.VERRIJKING);
        assertThat(casus.bijdragen().deelnemers()).hasSize(1);
        assertThat(casus.bijdragen().lijst()).hasSize(2);
    }

    @Test
    void kiezen_kan_niet_voor_de_analyse() {
        geweigerd(() -> kies(Interventie.GEEN, Interventie.GEEN, null), "U kunt nu niet een interventie kiezen.");
    }

    @Test
    void een_interventie_gaat_pas_door_als_politie_en_om_allebei_akkoord_zijn() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        geweigerd(() -> casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE"), "Akkoord", VANDAAG), "politie én OM");
        assertThat(casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "Akkoord", VANDAAG))
                .isEqualTo(Interventie.INTEGRALE_CONTROLE);

        assertThat(casus.status()).isEqualTo(Casusstatus.UITVOERING);
        geweigerd(
                () -> casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "Akkoord", VANDAAG),
                "U kunt nu niet afstemmen");
    }

    @Test
    void wachten_kan_op_verzoek_van_een_van_beide() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        casus.stemAf(Afstemuitkomst.OPSCHORTEN, Set.of("OM"), "Wacht", VANDAAG);

        assertThat(casus.status()).isEqualTo(Casusstatus.UITVOERING);
    }

    @Test
    void na_niet_doorgaan_kiest_de_casusregisseur_opnieuw() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        casus.stemAf(Afstemuitkomst.ANDERS_KIEZEN, Set.of("OM"), "Nu niet", VANDAAG);
        kies(Interventie.INTEGRALE_CONTROLE, Interventie.GEEN, "OM vraagt niets te doen");

        assertThat(casus.status()).isEqualTo(Casusstatus.MONITORING);
        assertThat(casus.interventies().keuzes()).hasSize(2);
    }

    @Test
    void zonder_gekozen_interventie_valt_er_niets_af_te_stemmen() {
        geanalyseerd(Casusonderwerp.ANDERS, false, false, false);

        geweigerd(
                () -> casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "x", VANDAAG),
                "Kies eerst een interventie.");
    }

    @Test
    void overdragen_kan_alleen_na_de_keuze_voor_opsporing_en_niet_in_de_toekomst() {
        gekozen(Interventie.STRAFRECHTELIJK);
        geweigerd(() -> casus.draagOver(overdracht(VANDAAG), VANDAAG), "U kunt nu niet overdragen");
        akkoord();

        geweigerd(() -> casus.draagOver(overdracht(MORGEN), VANDAAG), "Datum van overdracht");
        casus.draagOver(overdracht(VANDAAG), VANDAAG);

        assertThat(casus.status()).isEqualTo(Casusstatus.MONITORING);
    }

    @Test
    void bij_een_controle_wordt_niets_overgedragen() {
        gekozen(Interventie.INTEGRALE_CONTROLE);
        akkoord();

        geweigerd(() -> casus.draagOver(overdracht(VANDAAG), VANDAAG), "niet gekozen voor opsporing");
    }

    @Test
    void langer_volgen_vraagt_een_datum_na_vandaag() {
        inMonitoring();

        geweigerd(() -> beoordeel(Monitorvervolg.VERLENGEN, null), "Volgende beoordeling op");
        geweigerd(() -> beoordeel(Monitorvervolg.VERLENGEN, VANDAAG), "Volgende beoordeling op");
        beoordeel(Monitorvervolg.VERLENGEN, MORGEN);

        assertThat(casus.status()).isEqualTo(Casusstatus.MONITORING);
    }

    @Test
    void een_nieuwe_interventie_begint_met_een_nieuwe_analyse() {
        inMonitoring();

        beoordeel(Monitorvervolg.NIEUWE_INTERVENTIE, null);
        casus.analyseer(analyse(Casusonderwerp.HUISVESTING, true, true, false));

        assertThat(casus.status()).isEqualTo(Casusstatus.INTERVENTIEKEUZE);
        assertThat(casus.analyses()).hasSize(2);
    }

    @Test
    void beoordelen_kan_niet_voor_de_uitvoering() {
        geweigerd(() -> beoordeel(Monitorvervolg.AFSLUITEN, null), "U kunt nu niet de voortgang beoordelen.");
    }

    @Test
    void afsluiten_kan_alleen_na_een_beoordeling_die_daarvoor_koos() {
        geweigerd(
                () -> sluitAf(Casusresultaat.UITBUITING_GESTOPT, Buurgemeente.NIET_NODIG), "U kunt nu niet afsluiten.");
        inMonitoring();
        geweigerd(() -> sluitAf(Casusresultaat.UITBUITING_GESTOPT, Buurgemeente.NIET_NODIG), "Beoordeel eerst");
        beoordeel(Monitorvervolg.VERLENGEN, MORGEN);
        geweigerd(() -> sluitAf(Casusresultaat.UITBUITING_GESTOPT, Buurgemeente.NIET_NODIG), "Beoordeel eerst");
        beoordeel(Monitorvervolg.AFSLUITEN, null);

        sluitAf(Casusresultaat.UITBUITING_GESTOPT, Buurgemeente.NIET_NODIG);

        assertThat(casus.status()).isEqualTo(Casusstatus.AFGESLOTEN);
    }

    /** S-86. */
    @Test
    void bij_kans_op_verplaatsing_is_waarschuwen_van_de_andere_gemeente_niet_niet_nodig() {
        geanalyseerd(Casusonderwerp.PROSTITUTIE, false, false, true);
        kies(Interventie.GEEN, Interventie.GEEN, null);
        beoordeel(Monitorvervolg.AFSLUITEN, null);

        geweigerd(() -> sluitAf(Casusresultaat.VERPLAATST, Buurgemeente.NIET_NODIG), "kans op verplaatsing");
        sluitAf(Casusresultaat.VERPLAATST, Buurgemeente.GEEN_GRONDSLAG);

        assertThat(casus.isDicht()).isTrue();
    }

    @Test
    void overgedragen_als_resultaat_kan_alleen_na_een_overdracht() {
        inMonitoring();
        beoordeel(Monitorvervolg.AFSLUITEN, null);

        geweigerd(() -> sluitAf(Casusresultaat.OVERGEDRAGEN, Buurgemeente.NIET_NODIG), "niet overgedragen");
    }

    @Test
    void bij_lessen_hoort_een_keuze_over_delen() {
        inMonitoring();
        beoordeel(Monitorvervolg.AFSLUITEN, null);

        geweigerd(() -> casus.sluitAf(afsluiting("Eerder bellen", null)), "Mogen andere gemeenten de lessen lezen?");
        casus.sluitAf(afsluiting("Eerder bellen", true));

        assertThat(casus.afsluiting()).isNotNull();
    }

    @Test
    void een_casus_sluit_niet_zolang_een_nieuw_signaal_niet_is_bekeken() {
        inMonitoring();
        beoordeel(Monitorvervolg.AFSLUITEN, null);
        casus.voegToe(signaal(TWEEDE));

        geweigerd(() -> sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG), "Nieuw signaal betrekken");
        assertThat(casus.betrek(Signaalgevolg.BETROKKEN, "Zelfde adres")).isEqualTo(TWEEDE);
        sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG);
    }

    @Test
    void nieuwe_signalen_worden_bekeken_in_de_volgorde_waarin_zij_kwamen() {
        Nummer derde = Nummer.van("S-2026-00003");
        casus.voegToe(signaal(derde));
        casus.voegToe(signaal(TWEEDE));

        assertThat(casus.betrek(Signaalgevolg.BETROKKEN, "x")).isEqualTo(derde);
        assertThat(casus.betrek(Signaalgevolg.BETROKKEN, "x")).isEqualTo(TWEEDE);
        geweigerd(() -> casus.betrek(Signaalgevolg.BETROKKEN, "x"), "geen nieuw signaal");
    }

    @ParameterizedTest
    @EnumSource(
            value = Casusstatus.class,
            names = {"AFGESLOTEN", "NIET_CONVENANTWAARDIG"})
    void bij_een_casus_die_dicht_is_komt_geen_signaal_meer(Casusstatus status) {
        if (status == Casusstatus.AFGESLOTEN) {
            inMonitoring();
            beoordeel(Monitorvervolg.AFSLUITEN, null);
            sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG);
        } else {
            casus.toets("Doel", toets(false, true, true, true), "regisseur");
        }

        assertThat(casus.status()).isEqualTo(status);
        geweigerd(() -> casus.voegToe(signaal(TWEEDE)), "Deze casus is dicht.");
    }

    @Test
    void het_riec_accepteert_met_een_nummer_en_weigert_of_geeft_terug_met_een_reden() {
        geweigerd(() -> casus.biedAan(VANDAAG, "regisseur"), "U kunt nu niet aan het RIEC aanbieden.");
        getoetst();
        assertThat(casus.biedAan(VANDAAG, "regisseur")).isEqualTo(1);
        geweigerd(() -> antwoordRiec(Aanbiedstand.GEACCEPTEERD, null, null), "Nummer van het RIEC");
        geweigerd(() -> antwoordRiec(Aanbiedstand.TERUGGEGEVEN, null, null), "Reden");
        geweigerd(
                () -> casus.verwerkAntwoord(new Riecuitslag(Aanbiedstand.GEACCEPTEERD, MORGEN, "DH-17", null), VANDAAG),
                "Datum van het antwoord");
        geweigerd(
                () -> casus.verwerkAntwoord(
                        new Riecuitslag(Aanbiedstand.GEACCEPTEERD, VANDAAG.minusDays(1), "DH-17", null), VANDAAG),
                "Datum van het antwoord");

        antwoordRiec(Aanbiedstand.TERUGGEGEVEN, null, "De bron ontbreekt");
        assertThat(casus.status()).isEqualTo(Casusstatus.GETOETST);
        assertThat(casus.biedAan(VANDAAG, "regisseur")).isEqualTo(2);
        antwoordRiec(Aanbiedstand.GEWEIGERD, null, "Past niet");

        assertThat(casus.status()).isEqualTo(Casusstatus.NIET_AANGENOMEN);
        assertThat(casus.isDicht()).isTrue();
        assertThat(casus.aanbiedingen())
                .extracting(Aanbieding::stand, Aanbieding::reden)
                .containsExactly(
                        tuple(Aanbiedstand.TERUGGEGEVEN, "De bron ontbreekt"),
                        tuple(Aanbiedstand.GEWEIGERD, "Past niet"));
    }

    @Test
    void wie_bed_of_vervoer_van_de_werkgever_krijgt_staat_met_naam_in_de_analyse() {
        aangenomen();
        vraag(MORGEN, Casuspartner.POLITIE);
        casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.BEANTWOORD, "Hit"));

        geweigerd(() -> casus.analyseer(afhankelijk(null, "Bed BV", null)), "Werkgever of uitzendbureau");
        geweigerd(() -> casus.analyseer(afhankelijk("Teler BV", null, null)), "Wie regelt de huisvesting?");
        casus.analyseer(afhankelijk("Teler BV", null, "teler bv"));

        assertThat(casus.analyses().get(0).eenHand()).isTrue();
        assertThat(afhankelijk("Teler BV", "Bed BV", null).eenHand()).isFalse();
    }

    @Test
    void een_casus_sluit_niet_met_een_open_actie() {
        gekozen(Interventie.GEEN);
        assertThat(casus.spreekAf(actie(MORGEN), VANDAAG, "regisseur")).isEqualTo(1);
        beoordeel(Monitorvervolg.AFSLUITEN, null);

        geweigerd(() -> sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG), "staat 1 actie nog open");
        geweigerd(() -> stelUit(VANDAAG), "Nieuwe termijn");
        stelUit(MORGEN.plusDays(1));
        assertThat(casus.plan().acties().get(0).isOpen()).isTrue();
        rondAf(Actiestand.VERVALLEN);
        geweigerd(() -> rondAf(Actiestand.GEREED), "Deze actie is al afgerond.");
        sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG);

        geweigerd(() -> casus.spreekAf(actie(MORGEN), VANDAAG, "regisseur"), "U kunt nu niet een actie afspreken.");
    }

    @Test
    void een_plan_heeft_een_open_actie_of_een_reden_waarom_niet() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        geweigerd(() -> casus.spreekAf(actie(VANDAAG), VANDAAG, "regisseur"), "Uiterlijk klaar op");
        geweigerd(() -> casus.stelPlanVast(true, "Plan"), "Er staat geen open actie in het plan.");
        casus.stelPlanVast(false, "De controle volstaat");
        casus.spreekAf(actie(MORGEN), VANDAAG, "regisseur");
        casus.stelPlanVast(true, "Plan");

        assertThat(casus.plan().toelichting()).isEqualTo("Plan");
    }

    @Test
    void een_gesloten_casus_begint_na_heropenen_opnieuw_en_houdt_wat_was() {
        geweigerd(() -> casus.heropen("Nieuw", VANDAAG, "regisseur"), "Deze casus loopt.");
        gekozen(Interventie.GEEN);
        beoordeel(Monitorvervolg.AFSLUITEN, null);
        casus.sluitAf(afsluiting("Eerder bellen", true));

        casus.heropen("Het begint weer", VANDAAG, "regisseur");

        assertThat(casus.status()).isEqualTo(Casusstatus.INTAKE);
        assertThat(casus.afsluiting()).isNull();
        assertThat(casus.riecNummer()).isNull();
        assertThat(casus.heropeningen())
                .extracting("eerder.status", "eerder.slot.lessen", "eerder.riecNummer")
                .containsExactly(tuple(Casusstatus.AFGESLOTEN, "Eerder bellen", "DH-17"));
        getoetst();
        assertThat(casus.biedAan(VANDAAG, "regisseur")).isEqualTo(2);
    }

    @Test
    void wie_de_casus_nog_niet_terugnam_heropent_haar_niet() {
        casus.toets("Doel", toets(false, true, true, true), "regisseur");

        geweigerd(() -> casus.heropen("Toch", VANDAAG, "regisseur"), "Rond eerst de taak 'Casus terugnemen' af.");
        casus.neemTerug(Terugname.EIGEN_AANPAK, "Zelf");
        casus.heropen("Toch", VANDAAG, "regisseur");

        assertThat(casus.terugname()).isNull();
    }

    @Test
    void een_signaal_gaat_uit_de_casus_maar_niet_het_laatste() {
        geweigerd(() -> casus.neemUit(SIGNAAL, "Hoort er niet bij", VANDAAG), "dit is het laatste signaal");
        casus.voegToe(signaal(TWEEDE));
        geweigerd(() -> casus.neemUit(TWEEDE, "Hoort er niet bij", VANDAAG), "kies een signaal dat in deze casus zit");
        casus.betrek(Signaalgevolg.BETROKKEN, "Zelfde adres");

        casus.neemUit(SIGNAAL, "Hoort er niet bij", VANDAAG);

        assertThat(casus.actieveSignalen()).containsExactly(TWEEDE);
        assertThat(casus.heeft(SIGNAAL)).isFalse();
        casus.voegToe(signaal(SIGNAAL));
        assertThat(casus.heeft(SIGNAAL)).isTrue();
    }

    private static Analyse afhankelijk(
            @Nullable String werkgever, @Nullable String huisvester, @Nullable String vervoerder) {
        return new Analyse(
                Set.of(Barriere.HUISVESTING),
                Casusonderwerp.HUISVESTING,
                true,
                true,
                false,
                false,
                JaNeeOnbekend.JA,
                werkgever,
                huisvester,
                vervoerder,
                "Analyse",
                VANDAAG,
                "regisseur");
    }

    private static Planactie.Afspraak actie(LocalDate uiterlijk) {
        return new Planactie.Afspraak(
                Barriere.HUISVESTING, "Bewoning nagaan", null, "Toezicht", "Teamleider", uiterlijk);
    }

    private void stelUit(LocalDate tot) {
        casus.stelActieUit(1, tot, "Omdat", VANDAAG);
    }

    private void rondAf(Actiestand einde) {
        casus.rondActieAf(1, einde, "Omdat", VANDAAG);
    }

    private void getoetst() {
        casus.toets("Doel", toets(true, true, true, true), "regisseur");
    }

    private void vraag(LocalDate uiterlijk, Casuspartner... partners) {
        for (Casuspartner partner : partners) {
            casus.vraagBijdrage(
                    new Casusdeelname(partner, "Rol", Gegevensklasse.CONVENANT, VANDAAG),
                    "Wat weet u?",
                    Grondslag.WGS_RIEC,
                    uiterlijk,
                    VANDAAG);
        }
    }

    private static Bijdrageafloop antwoord(Bijdrageuitkomst uitkomst, @Nullable String inhoud) {
        boolean beantwoord = uitkomst == Bijdrageuitkomst.BEANTWOORD;
        return new Bijdrageafloop(
                uitkomst,
                inhoud,
                beantwoord ? new Bijdrageafloop.Vrijgave("Coördinator", VANDAAG, Gegevensklasse.CONVENANT) : null,
                beantwoord ? null : "Het kan zonder",
                VANDAAG);
    }

    private void aangenomen() {
        getoetst();
        casus.biedAan(VANDAAG, "regisseur");
        antwoordRiec(Aanbiedstand.GEACCEPTEERD, "DH-17", null);
    }

    private void antwoordRiec(Aanbiedstand antwoord, @Nullable String nummer, @Nullable String reden) {
        casus.verwerkAntwoord(new Riecuitslag(antwoord, VANDAAG, nummer, reden), VANDAAG);
    }

    private void geanalyseerd(Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean verplaatsing) {
        aangenomen();
        vraag(MORGEN, Casuspartner.POLITIE);
        casus.legBijdrageVast(Casuspartner.POLITIE, antwoord(Bijdrageuitkomst.BEANTWOORD, "Hit"));
        casus.analyseer(analyse(onderwerp, vermoeden, meerwaarde, verplaatsing));
    }

    private static Analyse analyse(
            Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean verplaatsing) {
        return new Analyse(
                Set.of(Barriere.ARBEID, Barriere.HUISVESTING),
                onderwerp,
                vermoeden,
                meerwaarde,
                false,
                verplaatsing,
                JaNeeOnbekend.NEE,
                null,
                null,
                null,
                "Analyse",
                VANDAAG,
                "regisseur");
    }

    private void kies(Interventie advies, Interventie keuze, @Nullable String reden) {
        casus.kies(advies, keuze, reden, VANDAAG, "regisseur");
    }

    private void gekozen(Interventie keuze) {
        geanalyseerd(Casusonderwerp.HUISVESTING, true, true, false);
        kies(keuze, keuze, null);
    }

    private void akkoord() {
        casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "Akkoord", VANDAAG);
    }

    private void inMonitoring() {
        gekozen(Interventie.GEEN);
    }

    private void beoordeel(Monitorvervolg vervolg, @Nullable LocalDate datum) {
        casus.beoordeel(new Voortgangsbeoordeling("Rustig", vervolg, datum, VANDAAG, "regisseur"));
    }

    private void sluitAf(Casusresultaat resultaat, Buurgemeente buurgemeente) {
        casus.sluitAf(new Afsluiting(resultaat, "Klaar", buurgemeente, null, null, VANDAAG, "regisseur"));
    }

    private static Afsluiting afsluiting(String lessen, @Nullable Boolean delen) {
        return new Afsluiting(
                Casusresultaat.NIET_VASTGESTELD, "Klaar", Buurgemeente.NIET_NODIG, lessen, delen, VANDAAG, "regisseur");
    }

    private static Overdracht overdracht(LocalDate datum) {
        return new Overdracht(Opsporingsdienst.POLITIE, datum, Grondslag.WGS_RIEC, null, "Overgedragen");
    }

    private static GevoegdSignaal signaal(Nummer nummer) {
        return GevoegdSignaal.nieuw(nummer, VANDAAG, "Besluit van het overleg");
    }

    private static Convenanttoets toets(boolean thema, boolean georganiseerd, boolean partners, boolean doelbinding) {
        return new Convenanttoets(thema, georganiseerd, partners, doelbinding, "Uitleg", VANDAAG, "regisseur");
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).isInstanceOf(Weigering.class).hasMessageContaining(zin);
    }
}

package nl.gemeente.casusescalatie.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.routekaart.Gegevensklasse;
import nl.gemeente.casusescalatie.routekaart.Grondslag;
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
        assertThat(casus.status()).isEqualTo(CasusStatus.INTAKE);
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
            boolean thema, boolean georganiseerd, boolean partners, boolean doelbinding, CasusStatus status) {
        casus.toets("Doel", toets(thema, georganiseerd, partners, doelbinding), "RIEC-1", "regisseur");

        assertThat(casus.status()).isEqualTo(status);
        assertThat(casus.riecNummer()).isEqualTo("RIEC-1");
    }

    @Test
    void een_casus_wordt_maar_een_keer_getoetst() {
        getoetst();

        geweigerd(this::getoetst, "U kunt nu niet toetsen.");
    }

    @Test
    void alleen_een_casus_die_niet_onder_het_convenant_hoort_wordt_teruggenomen() {
        geweigerd(() -> casus.neemTerug(Terugname.EIGEN_AANPAK, "Wij gaan zelf kijken"), "U kunt nu niet terugnemen.");
        casus.toets("Doel", toets(true, false, true, true), null, "regisseur");

        casus.neemTerug(Terugname.EIGEN_AANPAK, "Wij gaan zelf kijken");

        assertThat(casus.terugname()).isEqualTo(Terugname.EIGEN_AANPAK);
    }

    @Test
    void een_casus_gaat_niet_terug_zolang_een_nieuw_signaal_niet_is_bekeken() {
        casus.voegToe(signaal(TWEEDE));

        geweigerd(
                () -> casus.toets("Doel", toets(true, true, true, false), null, "regisseur"),
                "Nieuw signaal betrekken");

        casus.betrek(Signaalgevolg.HOORT_ER_NIET_BIJ, "Ander adres");
        casus.toets("Doel", toets(true, true, true, false), null, "regisseur");
        assertThat(casus.isDicht()).isTrue();
    }

    @Test
    void partners_worden_pas_gevraagd_na_de_toets_en_met_een_uiterste_datum_na_vandaag() {
        geweigerd(() -> vraag(MORGEN, Casuspartner.POLITIE), "U kunt nu niet partners om een bijdrage vragen.");

        getoetst();
        geweigerd(() -> vraag(VANDAAG, Casuspartner.POLITIE), "Uiterste datum");
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);

        assertThat(casus.status()).isEqualTo(CasusStatus.VERRIJKING);
        assertThat(casus.openBijdragen()).containsExactly(Casuspartner.POLITIE, Casuspartner.OM);
    }

    @Test
    void pas_na_de_laatste_bijdrage_begint_de_analyse() {
        getoetst();
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);

        casus.legBijdrageVast(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, "Hit", VANDAAG);
        assertThat(casus.status()).isEqualTo(CasusStatus.VERRIJKING);
        casus.legBijdrageVast(Casuspartner.OM, Bijdrageuitkomst.GEWEIGERD, "Loopt al", VANDAAG);
        assertThat(casus.status()).isEqualTo(CasusStatus.ANALYSE);
    }

    @Test
    void een_antwoord_zonder_inhoud_en_een_partner_die_niet_is_gevraagd_worden_geweigerd() {
        getoetst();
        vraag(MORGEN, Casuspartner.POLITIE);

        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, null, VANDAAG),
                "Bijdrage of reden");
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.POLITIE, Bijdrageuitkomst.GEWEIGERD, null, VANDAAG),
                "Bijdrage of reden");
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.UWV, Bijdrageuitkomst.BEANTWOORD, "x", VANDAAG),
                "Van deze partner staat geen vraag open.");
    }

    @Test
    void een_partner_is_pas_stil_na_een_herinnering() {
        getoetst();
        vraag(MORGEN, Casuspartner.POLITIE, Casuspartner.OM);
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.OM, Bijdrageuitkomst.STIL, null, VANDAAG),
                "kreeg nog geen herinnering");
        casus.legBijdrageVast(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, "Hit", VANDAAG);

        assertThat(casus.herinner(MORGEN.plusDays(1))).containsExactly(Casuspartner.OM);
        casus.legBijdrageVast(Casuspartner.OM, Bijdrageuitkomst.STIL, null, MORGEN.plusDays(1));

        assertThat(casus.bijdragen())
                .extracting(Bijdrage::partner, Bijdrage::uitkomst, Bijdrage::herinnerdOp)
                .containsExactly(
                        tuple(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, null),
                        tuple(Casuspartner.OM, Bijdrageuitkomst.STIL, MORGEN.plusDays(1)));
    }

    @Test
    void buiten_de_verrijking_wordt_geen_bijdrage_vastgelegd() {
        geweigerd(
                () -> casus.legBijdrageVast(Casuspartner.OM, Bijdrageuitkomst.BEANTWOORD, "x", VANDAAG),
                "U kunt nu niet bijdragen vastleggen.");
    }

    @Test
    void analyseren_kan_alleen_als_alle_bijdragen_binnen_zijn() {
        getoetst();
        geweigerd(
                () -> casus.analyseer(analyse(Onderwerp.PROSTITUTIE, true, true, false)), "U kunt nu niet analyseren.");
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void heit_met_maar_een_van_de_twee_voorwaarden_wordt_geweigerd_ook_met_een_reden(
            boolean vermoeden, boolean meerwaarde) {
        geanalyseerd(Onderwerp.PROSTITUTIE, vermoeden, meerwaarde, false);

        geweigerd(
                () -> kies(Interventie.INTEGRALE_CONTROLE, Interventie.HEIT_PROSTITUTIE, "Wij willen het toch"),
                "HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners.");
    }

    @Test
    void een_team_van_heit_doet_niet_het_onderwerp_van_het_andere_team() {
        geanalyseerd(Onderwerp.PROSTITUTIE, true, true, false);

        geweigerd(
                () -> kies(Interventie.HEIT_PROSTITUTIE, Interventie.HEIT_MALAFIDE_BEDRIJVIGHEID, "Reden"),
                "past niet bij het onderwerp");
        assertThat(Interventie.HEIT_PROSTITUTIE.past(Onderwerp.MALAFIDE_BEDRIJVIGHEID))
                .isFalse();
        assertThat(Interventie.HEIT_MALAFIDE_BEDRIJVIGHEID.past(Onderwerp.HUISVESTING))
                .isTrue();
    }

    @Test
    void afwijken_van_het_advies_kan_alleen_met_een_reden() {
        geanalyseerd(Onderwerp.PROSTITUTIE, true, true, false);

        geweigerd(() -> kies(Interventie.HEIT_PROSTITUTIE, Interventie.GEEN, null), "Reden om af te wijken");
        kies(Interventie.HEIT_PROSTITUTIE, Interventie.GEEN, "Het pand staat leeg");

        assertThat(casus.status()).isEqualTo(CasusStatus.MONITORING);
    }

    @Test
    void meer_informatie_vragen_gaat_terug_naar_de_partners_zonder_reden() {
        geanalyseerd(Onderwerp.PROSTITUTIE, true, true, false);

        kies(Interventie.HEIT_PROSTITUTIE, Interventie.MEER_INFORMATIE, null);
        vraag(MORGEN, Casuspartner.POLITIE);

        assertThat(casus.status()).isEqualTo(CasusStatus.VERRIJKING);
        assertThat(casus.deelnemers()).hasSize(1);
        assertThat(casus.bijdragen()).hasSize(2);
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

        assertThat(casus.status()).isEqualTo(CasusStatus.UITVOERING);
        geweigerd(
                () -> casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "Akkoord", VANDAAG),
                "U kunt nu niet afstemmen");
    }

    @Test
    void wachten_kan_op_verzoek_van_een_van_beide() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        casus.stemAf(Afstemuitkomst.OPSCHORTEN, Set.of("OM"), "Wacht", VANDAAG);

        assertThat(casus.status()).isEqualTo(CasusStatus.UITVOERING);
    }

    @Test
    void na_niet_doorgaan_kiest_de_casusregisseur_opnieuw() {
        gekozen(Interventie.INTEGRALE_CONTROLE);

        casus.stemAf(Afstemuitkomst.ANDERS_KIEZEN, Set.of("OM"), "Nu niet", VANDAAG);
        kies(Interventie.INTEGRALE_CONTROLE, Interventie.GEEN, "OM vraagt niets te doen");

        assertThat(casus.status()).isEqualTo(CasusStatus.MONITORING);
        assertThat(casus.keuzes()).hasSize(2);
    }

    @Test
    void zonder_gekozen_interventie_valt_er_niets_af_te_stemmen() {
        geanalyseerd(Onderwerp.ANDERS, false, false, false);

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

        assertThat(casus.status()).isEqualTo(CasusStatus.MONITORING);
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

        assertThat(casus.status()).isEqualTo(CasusStatus.MONITORING);
    }

    @Test
    void een_nieuwe_interventie_begint_met_een_nieuwe_analyse() {
        inMonitoring();

        beoordeel(Monitorvervolg.NIEUWE_INTERVENTIE, null);
        casus.analyseer(analyse(Onderwerp.HUISVESTING, true, true, false));

        assertThat(casus.status()).isEqualTo(CasusStatus.INTERVENTIEKEUZE);
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

        assertThat(casus.status()).isEqualTo(CasusStatus.AFGESLOTEN);
    }

    @Test
    void bij_kans_op_verplaatsing_is_waarschuwen_van_de_andere_gemeente_niet_niet_nodig() {
        geanalyseerd(Onderwerp.PROSTITUTIE, false, false, true);
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
            value = CasusStatus.class,
            names = {"AFGESLOTEN", "NIET_CONVENANTWAARDIG"})
    void bij_een_casus_die_dicht_is_komt_geen_signaal_meer(CasusStatus status) {
        if (status == CasusStatus.AFGESLOTEN) {
            inMonitoring();
            beoordeel(Monitorvervolg.AFSLUITEN, null);
            sluitAf(Casusresultaat.NIET_VASTGESTELD, Buurgemeente.NIET_NODIG);
        } else {
            casus.toets("Doel", toets(false, true, true, true), null, "regisseur");
        }

        assertThat(casus.status()).isEqualTo(status);
        geweigerd(() -> casus.voegToe(signaal(TWEEDE)), "Deze casus is dicht.");
    }

    private void getoetst() {
        casus.toets("Doel", toets(true, true, true, true), null, "regisseur");
    }

    private void vraag(LocalDate uiterlijk, Casuspartner... partners) {
        casus.vraagBijdragen(
                List.of(partners).stream()
                        .map(partner -> new Deelnemer(partner, "Rol", Gegevensklasse.CONVENANT, VANDAAG))
                        .toList(),
                "Wat weet u?",
                Grondslag.WGS_RIEC,
                uiterlijk,
                VANDAAG);
    }

    private void geanalyseerd(Onderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean verplaatsing) {
        getoetst();
        vraag(MORGEN, Casuspartner.POLITIE);
        casus.legBijdrageVast(Casuspartner.POLITIE, Bijdrageuitkomst.BEANTWOORD, "Hit", VANDAAG);
        casus.analyseer(analyse(onderwerp, vermoeden, meerwaarde, verplaatsing));
    }

    private static Analyse analyse(Onderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean verplaatsing) {
        return new Analyse(
                Analyse.samen(Set.of(Barriere.ARBEID, Barriere.HUISVESTING)),
                onderwerp,
                vermoeden,
                meerwaarde,
                false,
                verplaatsing,
                "Analyse",
                VANDAAG,
                "regisseur");
    }

    private void kies(Interventie advies, Interventie keuze, @Nullable String reden) {
        casus.kies(advies, keuze, reden, VANDAAG, "regisseur");
    }

    private void gekozen(Interventie keuze) {
        geanalyseerd(Onderwerp.HUISVESTING, true, true, false);
        kies(keuze, keuze, null);
    }

    private void akkoord() {
        casus.stemAf(Afstemuitkomst.AKKOORD, Set.of("POLITIE", "OM"), "Akkoord", VANDAAG);
    }

    private void inMonitoring() {
        gekozen(Interventie.GEEN);
    }

    private void beoordeel(Monitorvervolg vervolg, @Nullable LocalDate datum) {
        casus.beoordeel(new Beoordeling("Rustig", vervolg, datum, VANDAAG, "regisseur"));
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

package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.casus.plan.ActieUitvoeren.Actiekeuze;
import nl.gemeente.casusescalatie.casus.plan.ActieUitvoeren.Actieverloop;
import nl.gemeente.casusescalatie.casus.plan.ActieVastleggen.Actieafspraak;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Planbesluit;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Plankeuze;
import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.taak.Taakbewaking;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S-87: each barrier has its actions, and the dossier shows them per barrier. */
@Integratietest
@Doorloopt("casus-actie-uitvoeren")
class CasusActieUitvoerenProcesTest {

    private static final String PROCES = "casus-actie-uitvoeren";
    private static final String ROL = "casusregisseur";
    private static final LocalDate OVER_DRIE_WEKEN = LocalDate.of(2026, 12, 14);

    private final Procesbaan baan;
    private final Casusproef proef;
    private final Casusloop loop;
    private final CasusOpenen openen;
    private final DossierLezen dossiers;
    private final Tijdlijn tijdlijn;
    private final OpschortingVastleggen opschorting;
    private final Taakbewaking bewaking;
    private final Testklok klok;

    private Nummer casus;

    CasusActieUitvoerenProcesTest(
            Procesbaan baan,
            Casusproef proef,
            Casusloop loop,
            CasusOpenen openen,
            DossierLezen dossiers,
            Tijdlijn tijdlijn,
            OpschortingVastleggen opschorting,
            Taakbewaking bewaking,
            Testklok klok) {
        this.baan = baan;
        this.proef = proef;
        this.loop = loop;
        this.openen = openen;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.opschorting = opschorting;
        this.bewaking = bewaking;
        this.klok = klok;
    }

    @BeforeEach
    void een_casus_met_een_gekozen_interventie() {
        casus = openen.open(proef.opgeschaaldSignaal(null), "systeem");
        loop.aangenomen(casus);
        loop.vraag(casus, Casuspartner.POLITIE);
        loop.beantwoord(casus, "Er is een hit");
        loop.rondAf(casus, "casus-analyseren", Casusloop.analyse(Casusonderwerp.HUISVESTING, true, true, false));
        loop.rondAf(casus, "casus-interventie-kiezen", Casusloop.keuze(Interventie.INTEGRALE_CONTROLE));
    }

    @AfterEach
    void de_klok_staat_weer_goed() {
        klok.herstel();
    }

    @Test
    void een_actie_heeft_een_taak_met_haar_eigen_termijn_en_staat_bij_haar_barriere() {
        spreekAf(actie(Barriere.HUISVESTING, Casuspartner.POLITIE, OVER_DRIE_WEKEN));
        spreekAf(actie(Barriere.ARBEID, null, LocalDate.of(2027, 1, 15)));

        assertThat(baan.takenMet(casus, "casus-actie-uitvoeren"))
                .allSatisfy(taak -> assertThat(baan.groep(taak)).isEqualTo(ROL))
                .extracting(taak ->
                        LocalDate.ofInstant(taak.getDueDate().toInstant().minusSeconds(1), Datum.ZONE))
                .containsExactlyInAnyOrder(OVER_DRIE_WEKEN, LocalDate.of(2027, 1, 15));
        assertThat(tekst(Rol.CASUSREGISSEUR))
                .contains("Huisvesting, actie 1", "Door: Politie (Toezicht)", "Arbeid, actie 2", "Door: de gemeente");
        assertThat(tekst(Rol.JURIST)).contains("Casus").doesNotContain("actie 1", "Politie");
        // S-133: who gives the work also gives the bed.
        assertThat(tekst(Rol.CASUSREGISSEUR)).contains("Kwekerij Proef", "Werk en bed of vervoer zijn in één hand.");

        loop.rondAf(
                casus,
                "casus-plan-vaststellen",
                new Planbesluit(Plankeuze.ACTIES_AFGESPROKEN, "Bewoning en werk tegelijk"));
        baan.rondEersteAf(
                casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.GEREED, "Brief is verstuurd", null));
        baan.rondEersteAf(
                casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.VERVALLEN, "Het pand is leeg", null));

        assertThat(baan.loopt(casus, PROCES)).isFalse();
        assertThat(baan.doorlopen(casus)).contains("endEvent_actieKlaar");
        assertThat(tekst(Rol.CASUSREGISSEUR)).contains("Gereed op", "Vervallen op", "Het pand is leeg");
    }

    @Test
    void een_uitgestelde_actie_krijgt_een_nieuwe_termijn_en_blijft_open() {
        spreekAf(actie());
        geweigerd(
                () -> baan.rondEersteAf(
                        casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.UITGESTELD, "Later", null)),
                "Nieuwe termijn: kies een datum na vandaag.");
        baan.rondEersteAf(
                casus,
                "casus-actie-uitvoeren",
                new Actieverloop(Actiekeuze.UITGESTELD, "Later", LocalDate.of(2027, 2, 1)));

        assertThat(baan.takenMet(casus, "casus-actie-uitvoeren"))
                .extracting(taak ->
                        LocalDate.ofInstant(taak.getDueDate().toInstant().minusSeconds(1), Datum.ZONE))
                .containsExactly(LocalDate.of(2027, 2, 1));
    }

    @Test
    void een_termijn_die_voorbij_is_gaat_de_ladder_op() {
        spreekAf(actie());
        Task taak = baan.taak(casus, "casus-actie-uitvoeren");
        klok.zet(LocalDateTime.of(2026, 12, 11, 12, 0));
        bewaking.beklim(taak.getId());
        assertThat(zinnen()).noneMatch(zin -> zin.contains("Actie uit plan afronden"));

        klok.zet(LocalDateTime.of(2026, 12, 14, 9, 0));
        bewaking.beklim(taak.getId());
        assertThat(zinnen()).anyMatch(zin -> zin.contains("Actie uit plan afronden"));
        klok.zet(LocalDateTime.of(2026, 12, 15, 9, 0));
        bewaking.beklim(taak.getId());
        klok.zet(LocalDateTime.of(2026, 12, 17, 18, 0));
        bewaking.beklim(taak.getId());

        assertThat(dossiers.lees(casus, "manager", List.of(Rol.MANAGER))
                        .orElseThrow()
                        .termijnen())
                .anySatisfy(termijn -> {
                    assertThat(termijn.taak()).isEqualTo("Actie uit plan afronden");
                    assertThat(termijn.teLaat()).isTrue();
                    assertThat(termijn.rollen()).contains("Manager");
                });
    }

    @Test
    void zolang_politie_of_om_vraagt_te_wachten_is_er_geen_actie_gereed() {
        spreekAf(actie());
        opschorting.vastleggen(
                new OpschortingVastleggen.Verzoek(casus.waarde(), Verzoeker.OM, "Wacht", LocalDate.of(2026, 12, 1)),
                "toezicht");

        geweigerd(
                () -> baan.rondEersteAf(
                        casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.GEREED, "Gedaan", null)),
                "Deze stap kan pas als de opschorting is opgeheven.");
        baan.rondEersteAf(casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.VERVALLEN, "Wij wachten", null));
        assertThat(baan.loopt(casus, PROCES)).isFalse();
    }

    @Test
    void een_partner_buiten_het_convenant_voert_geen_actie_uit_en_de_poging_blijft_staan() {
        geweigerd(
                () -> spreekAf(actie(Barriere.HUISVESTING, Casuspartner.ODWH, OVER_DRIE_WEKEN)),
                "hoort niet bij het RIEC-convenant");

        assertThat(zinnen()).anyMatch(zin -> zin.startsWith("Geweigerd: iemand wilde Omgevingsdienst"));
        assertThat(baan.takenMet(casus, "casus-actie-uitvoeren")).isEmpty();
    }

    @Test
    void een_actie_zonder_casus_zonder_toekomst_of_van_een_ander_wordt_geweigerd() {
        geweigerd(() -> spreekAf(actieVan("C-2020-99999")), "deze casus kennen wij niet");
        geweigerd(() -> spreekAf(actieVan("12")), "dit is geen nummer van een casus");
        geweigerd(
                () -> spreekAf(actie(Barriere.HUISVESTING, null, VANDAAG)),
                "Uiterlijk klaar op: kies een datum na vandaag.");
        assertThat(baan.takenMet(casus, "casus-actie-uitvoeren")).isEmpty();
        spreekAf(actie());
        geweigerd(
                () -> baan.rondAfAls(
                        "toezicht", casus, "casus-actie-uitvoeren", new Actieverloop(Actiekeuze.GEREED, "x", null)),
                "Deze taak hoort bij een andere rol.");
    }

    private void spreekAf(Actieafspraak afspraak) {
        baan.start(ROL, PROCES, afspraak);
    }

    private Actieafspraak actie() {
        return actieVan(casus.waarde());
    }

    private Actieafspraak actie(Barriere barriere, Casuspartner partner, LocalDate uiterlijk) {
        return actie(casus.waarde(), barriere, partner, uiterlijk);
    }

    private static Actieafspraak actieVan(String casusnummer) {
        return actie(casusnummer, Barriere.HUISVESTING, null, OVER_DRIE_WEKEN);
    }

    private static Actieafspraak actie(
            String casusnummer, Barriere barriere, Casuspartner partner, LocalDate uiterlijk) {
        return new Actieafspraak(
                casusnummer, barriere, "Nagaan wie er wonen.", partner, "Toezicht", "Teamleider", uiterlijk);
    }

    private List<String> zinnen() {
        return tijdlijn.van(casus).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private String tekst(Rol rol) {
        return dossiers.lees(casus, rol.groep(), List.of(rol)).orElseThrow().toString();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}

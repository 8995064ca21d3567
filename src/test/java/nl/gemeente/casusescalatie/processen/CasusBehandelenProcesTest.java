package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Afstemuitkomst;
import nl.gemeente.casusescalatie.casus.Buurgemeente;
import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Casusresultaat;
import nl.gemeente.casusescalatie.casus.Casusstatus;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.casus.Monitorvervolg;
import nl.gemeente.casusescalatie.casus.Opsporingsdienst;
import nl.gemeente.casusescalatie.casus.Signaalgevolg;
import nl.gemeente.casusescalatie.casus.Terugname;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusAfsluiten.Afsluitverslag;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusMonitoren.Monitorverslag;
import nl.gemeente.casusescalatie.casus.afsluiting.CasusOverdragen.Opsporingsoverdracht;
import nl.gemeente.casusescalatie.casus.interventie.InterventieAfstemmen.Afstemming;
import nl.gemeente.casusescalatie.casus.interventie.InterventieKiezen.Keuze;
import nl.gemeente.casusescalatie.casus.inzage.CasussenLezen;
import nl.gemeente.casusescalatie.casus.riec.CasusTerugnemen.Terugnamebesluit;
import nl.gemeente.casusescalatie.casus.signaal.CasusOpenen;
import nl.gemeente.casusescalatie.casus.signaal.SignaalBetrekken.Betrekbesluit;
import nl.gemeente.casusescalatie.controle.Heitteam;
import nl.gemeente.casusescalatie.dossier.Dossier;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.opschorting.OpschortingHeroverwegen;
import nl.gemeente.casusescalatie.opschorting.OpschortingHeroverwegen.Heroverweging;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S-75: what comes out of the casus decides what is done: a controle, the HEIT, opsporing or nothing. */
@Integratietest
@Doorloopt("casus-behandelen")
class CasusBehandelenProcesTest {

    private static final String PROCES = "casus-behandelen";
    private static final String ROL = "casusregisseur";

    private final Procesbaan baan;
    private final Casusproef proef;
    private final Casusloop loop;
    private final Controleloop controles;
    private final CasusOpenen openen;
    private final CasussenLezen casussen;
    private final DossierLezen dossiers;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final Opschortingswacht opschortingen;
    private final RuntimeService runtime;

    private Nummer signaal;
    private Nummer casus;

    CasusBehandelenProcesTest(
            Procesbaan baan,
            Casusproef proef,
            Casusloop loop,
            Controleloop controles,
            CasusOpenen openen,
            CasussenLezen casussen,
            DossierLezen dossiers,
            Tijdlijn tijdlijn,
            Verbanden verbanden,
            Opschortingswacht opschortingen,
            RuntimeService runtime) {
        this.baan = baan;
        this.proef = proef;
        this.loop = loop;
        this.controles = controles;
        this.openen = openen;
        this.casussen = casussen;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.opschortingen = opschortingen;
        this.runtime = runtime;
    }

    @BeforeEach
    void een_opgeschaald_signaal_opent_een_casus() {
        signaal = proef.opgeschaaldSignaal(null);
        casus = openen.open(signaal, "systeem");
    }

    @Test
    void een_casus_wordt_getoetst_verrijkt_geanalyseerd_gevolgd_en_afgesloten() {
        status(Casusstatus.INTAKE);
        loop.aangenomen(casus);
        status(Casusstatus.GEACCEPTEERD);
        loop.vraag(casus, Casuspartner.POLITIE, Casuspartner.BELASTINGDIENST);
        loop.beantwoord(casus, "Er is een hit");
        status(Casusstatus.VERRIJKING);
        loop.geweigerd(casus, "Loopt een eigen onderzoek");
        status(Casusstatus.ANALYSE);
        rondAf("casus-analyseren", Casusloop.analyse(Casusonderwerp.ANDERS, false, false, false));
        assertThat(variabele("interventieAdvies")).isEqualTo("GEEN");
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.GEEN));
        status(Casusstatus.MONITORING);
        rondAf(
                "casus-monitoren",
                new Monitorverslag("Nog onrustig", Monitorvervolg.VERLENGEN, LocalDate.of(2026, 12, 14)));
        assertThat(baan.openFormulieren(casus)).isEmpty();
        baan.vuurTimer(casus, "event_monitormomentBereikt");
        rondAf("casus-monitoren", new Monitorverslag("Het is rustig", Monitorvervolg.AFSLUITEN, null));
        geweigerd(
                () -> rondAf("casus-afsluiten", afsluiting("Vraag bij kwekerij  proef eerder naar de huurder.")),
                "hier staat een naam, adres of nummer in");
        rondAf("casus-afsluiten", afsluiting("Vraag eerder naar de huurder."));

        status(Casusstatus.AFGESLOTEN);
        assertThat(baan.loopt(casus, PROCES)).isFalse();
        assertThat(baan.doorlopen(casus)).contains("endEvent_casusAfgesloten");
        assertThat(zinnen(signaal))
                .contains("Casus %s is afgesloten: Uitbuiting is niet vastgesteld.".formatted(casus));
    }

    @Test
    void een_casus_die_niet_onder_het_convenant_hoort_gaat_terug_naar_de_gemeente() {
        rondAf("casus-toetsen", Casusloop.toets(false));

        status(Casusstatus.NIET_CONVENANTWAARDIG);
        assertThat(baan.groep(baan.taak(casus, "casus-terugnemen"))).isEqualTo("aandachtsfunctionaris");
        baan.rondAfAls(
                "aandachtsfunctionaris",
                casus,
                "casus-terugnemen",
                new Terugnamebesluit(Terugname.NIEUW_SIGNAAL, "Ik meld het opnieuw"));
        assertThat(baan.loopt(casus, PROCES)).isFalse();
        assertThat(baan.doorlopen(casus)).contains("endEvent_nietAangenomen");
        assertThat(zinnen(signaal)).anyMatch(zin -> zin.startsWith("Terug bij de gemeente: Een nieuw signaal"));
        assertThat(zinnen(signaal)).anyMatch(zin -> zin.startsWith("Terug van casus " + casus));
    }

    @Test
    void de_casusregisseur_kan_eerst_meer_informatie_vragen() {
        totKeuze(Casusonderwerp.PROSTITUTIE, true, true, false);

        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.MEER_INFORMATIE));
        loop.vraag(casus, Casuspartner.OM);

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-bijdrage-vastleggen");
    }

    @Test
    void afwijken_van_het_advies_vraagt_een_reden_en_heit_beide_voorwaarden() {
        totKeuze(Casusonderwerp.MALAFIDE_BEDRIJVIGHEID, true, false, false);
        assertThat(variabele("interventieAdvies")).isEqualTo("INTEGRALE_CONTROLE");

        geweigerd(
                () -> rondAf(
                        "casus-interventie-kiezen",
                        new Keuze(Interventie.HEIT_MALAFIDE_BEDRIJVIGHEID, "Wij willen het toch")),
                "HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners.");
        geweigerd(
                () -> rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.GEEN)),
                "Reden om af te wijken van het advies: vul dit veld in.");
        rondAf("casus-interventie-kiezen", new Keuze(Interventie.GEEN, "Het pand staat leeg"));

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-monitoren");
    }

    @Test
    void opsporing_krijgt_de_zaak_na_afstemming_en_de_casus_wordt_gevolgd() {
        totKeuze(Casusonderwerp.PROSTITUTIE, true, true, true);
        assertThat(variabele("interventieAdvies")).isEqualTo("STRAFRECHTELIJK");
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.STRAFRECHTELIJK));
        loop.zonderActies(casus);
        geweigerd(
                () -> rondAf("casus-afstemmen", afstemming(Afstemuitkomst.AKKOORD, Verzoeker.POLITIE)),
                "politie én OM akkoord");
        rondAf("casus-afstemmen", afstemming(Afstemuitkomst.AKKOORD, Verzoeker.POLITIE, Verzoeker.OM));
        status(Casusstatus.UITVOERING);
        rondAf(
                "casus-overdragen",
                new Opsporingsoverdracht(
                        Opsporingsdienst.POLITIE, VANDAAG, Grondslag.WGS_RIEC, null, "Besproken in het overleg"));

        status(Casusstatus.MONITORING);
        rondAf("casus-monitoren", new Monitorverslag("Ook arbeid", Monitorvervolg.NIEUWE_INTERVENTIE, null));
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-analyseren");
    }

    @Test
    void na_een_integrale_controle_wordt_de_casus_gevolgd() {
        totKeuze(Casusonderwerp.HUISVESTING, true, true, false);
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.INTEGRALE_CONTROLE));
        loop.zonderActies(casus);
        rondAf("casus-afstemmen", afstemming(Afstemuitkomst.AKKOORD, Verzoeker.POLITIE, Verzoeker.OM));
        Nummer controle = controles.eronder(casus, Nummer.Soort.CONTROLE).get(0);
        baan.voerJobsUit(controle);
        assertThat(baan.openFormulieren(casus)).isEmpty();
        controles.voorbereid(controle);
        controles.gehouden(controle, true);
        controles.maatregelenKlaar(controle);
        baan.voerJobsUit(casus);

        assertThat(baan.loopt(controle, Controleloop.INTEGRAAL)).isFalse();
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-monitoren");
        assertThat(zinnen(casus)).contains("Integrale controle %s geopend.".formatted(controle));
    }

    @Test
    void als_het_heit_een_controle_afwijst_wordt_de_casus_gevolgd() {
        totKeuze(Casusonderwerp.PROSTITUTIE, true, true, false);
        assertThat(variabele("interventieAdvies")).isEqualTo("HEIT_PROSTITUTIE");
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.HEIT_PROSTITUTIE));
        loop.zonderActies(casus);
        rondAf("casus-afstemmen", afstemming(Afstemuitkomst.AKKOORD, Verzoeker.POLITIE, Verzoeker.OM));
        Nummer controle = controles.eronder(casus, Nummer.Soort.CONTROLE).get(0);
        baan.voerJobsUit(controle);
        baan.rondAf(controle, "heit-aanvragen", Controleloop.heitAanvraag(Heitteam.PROSTITUTIE));
        baan.rondAf(controle, "heit-antwoord-vastleggen", Controleloop.heitAfwijzing("Geen mensen"));
        baan.voerJobsUit(casus);

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-monitoren");
    }

    /** Edge case 10. */
    @Test
    void als_om_vraagt_te_wachten_wacht_wat_uit_de_casus_komt_tot_iemand_met_een_reden_opheft() {
        totKeuze(Casusonderwerp.HUISVESTING, true, true, false);
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.INTEGRALE_CONTROLE));
        loop.zonderActies(casus);
        rondAf(
                "casus-afstemmen",
                new Afstemming(
                        Set.of(Verzoeker.OM),
                        Afstemuitkomst.OPSCHORTEN,
                        Verzoeker.OM,
                        LocalDate.of(2026, 12, 1),
                        "Wacht"));
        Nummer controle = controles.eronder(casus, Nummer.Soort.CONTROLE).get(0);
        baan.voerJobsUit(controle);
        assertThat(baan.openFormulieren(controle)).isEmpty();
        assertThat(opschortingen.geldtVoor(controle)).isTrue();

        baan.vuurTimer(casus, "event_herinnermomentBereikt");
        geweigerd(() -> rondAf("opschorting-heroverwegen", Map.of("keuze", "OPHEFFEN")), "vul dit veld in.");
        rondAf(
                "opschorting-heroverwegen",
                new Heroverweging(OpschortingHeroverwegen.Keuze.OPHEFFEN, null, "Het onderzoek is klaar"));
        baan.voerJobsUit(controle);

        assertThat(baan.openFormulieren(controle)).containsExactly("controle-plannen");
    }

    @Test
    void als_politie_of_om_nee_zegt_kiest_de_casusregisseur_een_andere_interventie() {
        totKeuze(Casusonderwerp.HUISVESTING, true, true, false);
        rondAf("casus-interventie-kiezen", Casusloop.keuze(Interventie.INTEGRALE_CONTROLE));
        loop.zonderActies(casus);
        rondAf("casus-afstemmen", afstemming(Afstemuitkomst.ANDERS_KIEZEN, Verzoeker.OM));

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-interventie-kiezen");
        assertThat(opschortingen.geldtVoor(casus)).isFalse();
    }

    @Test
    void een_tweede_signaal_voegt_zich_bij_de_casus_zonder_haar_te_onderbreken() {
        Nummer tweede = proef.opgeschaaldSignaal(casus);

        assertThat(openen.open(tweede, "systeem")).isEqualTo(casus);

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-signaal-betrekken", "casus-toetsen");
        assertThat(baan.groep(baan.taak(casus, "casus-signaal-betrekken"))).isEqualTo(ROL);
        assertThat(verbanden.metAllesErboven(casus)).contains(signaal, tweede);
        geweigerd(() -> rondAf("casus-toetsen", Casusloop.toets(false)), "Nieuw signaal betrekken");
        rondAf("casus-signaal-betrekken", new Betrekbesluit(Signaalgevolg.BETROKKEN, "Zelfde bedrijf"));
        assertThat(baan.openFormulieren(casus)).containsExactly("casus-toetsen");
        assertThat(casussen.lees(casus).signalen()).containsExactly(signaal, tweede);
    }

    @Test
    void twee_signalen_kort_na_elkaar_geven_twee_taken_en_wat_er_niet_bij_hoort_gaat_terug() {
        loop.aangenomen(casus);
        Nummer tweede = proef.opgeschaaldSignaal(casus);
        Nummer derde = proef.opgeschaaldSignaal(casus);
        openen.open(tweede, "systeem");
        openen.open(derde, "systeem");

        assertThat(baan.takenMet(casus, "casus-signaal-betrekken")).hasSize(2);
        baan.rondEersteAf(
                casus, "casus-signaal-betrekken", new Betrekbesluit(Signaalgevolg.BETROKKEN, "Zelfde bedrijf"));
        baan.rondEersteAf(
                casus, "casus-signaal-betrekken", new Betrekbesluit(Signaalgevolg.HOORT_ER_NIET_BIJ, "Ander pand"));

        assertThat(baan.openFormulieren(casus)).containsExactly("casus-bijdragen-vragen");
        assertThat(zinnen(derde)).anyMatch(zin -> zin.startsWith("Terug van casus " + casus));
        assertThat(zinnen(tweede)).noneMatch(zin -> zin.startsWith("Terug van casus"));
    }

    @Test
    void een_signaal_dat_al_in_de_casus_zit_voegt_zich_niet_nog_eens() {
        Nummer tweede = proef.opgeschaaldSignaal(casus);
        openen.open(tweede, "systeem");
        openen.open(tweede, "systeem");

        assertThat(baan.takenMet(casus, "casus-signaal-betrekken")).hasSize(1);
    }

    @Test
    void een_casus_die_dicht_is_of_niet_bestaat_houdt_een_signaal_niet_tegen() {
        rondAf("casus-toetsen", Casusloop.toets(false));

        Nummer nieuw = openen.open(proef.opgeschaaldSignaal(casus), "systeem");
        Nummer ookNieuw = openen.open(proef.opgeschaaldSignaal(Nummer.van("C-2020-99999")), "systeem");

        assertThat(nieuw).isNotEqualTo(casus);
        assertThat(zinnen(nieuw))
                .contains("Het overleg noemde casus %s, maar die loopt niet. Daarom is een nieuwe casus geopend."
                        .formatted(casus));
        assertThat(zinnen(ookNieuw)).anyMatch(zin -> zin.contains("C-2020-99999"));
        assertThat(baan.openFormulieren(nieuw)).containsExactly("casus-toetsen");
    }

    @Test
    void wat_partners_bijdragen_ziet_alleen_de_casusregisseur() {
        loop.aangenomen(casus);
        loop.vraag(casus, Casuspartner.POLITIE);
        loop.beantwoord(casus, "Er is een hit op het adres");

        assertThat(tekst(Rol.CASUSREGISSEUR)).contains("Er is een hit op het adres");
        for (Rol rol : EnumSet.complementOf(EnumSet.of(Rol.CASUSREGISSEUR, Rol.MELDER, Rol.DEELNEMER))) {
            assertThat(tekst(rol)).as("%s", rol).contains("Status").doesNotContain("hit", "Politie", "POLITIE");
        }
        assertThat(dossiers.lees(casus, "melder", List.of(Rol.MELDER))).isEmpty();
    }

    @Test
    void een_ander_dan_de_casusregisseur_rondt_niets_af_en_een_leeg_formulier_wordt_geweigerd() {
        assertThat(baan.groep(baan.taak(casus, "casus-toetsen"))).isEqualTo(ROL);
        geweigerd(
                () -> baan.rondAfAls("aandachtsfunctionaris", casus, "casus-toetsen", Casusloop.toets(true)),
                "Deze taak hoort bij een andere rol.");
        geweigerd(() -> rondAf("casus-toetsen", Map.of()), "Doel van de casus: vul dit veld in.");

        geweigerd(
                () -> rondAf("casus-toetsen", zonder(Casusloop.toets(true), "doelbinding")),
                "Mogen de gegevens voor dit doel worden gebruikt? Kies een antwoord.");
        status(Casusstatus.INTAKE);
    }

    private void totKeuze(Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean opsporing) {
        loop.aangenomen(casus);
        loop.vraag(casus, Casuspartner.POLITIE);
        loop.beantwoord(casus, "Er is een hit");
        rondAf("casus-analyseren", Casusloop.analyse(onderwerp, vermoeden, meerwaarde, opsporing));
    }

    private void rondAf(String formulier, Record velden) {
        baan.rondAfAls(ROL, casus, formulier, velden);
    }

    private void rondAf(String formulier, Map<String, Object> velden) {
        baan.rondAfAls(ROL, casus, formulier, velden);
    }

    private static Afsluitverslag afsluiting(String lessen) {
        return new Afsluitverslag(
                Casusresultaat.NIET_VASTGESTELD, "Niets gevonden", Buurgemeente.NIET_NODIG, lessen, true);
    }

    private static Afstemming afstemming(Afstemuitkomst uitkomst, Verzoeker... met) {
        return new Afstemming(Set.of(met), uitkomst, null, null, "Gebeld met beide");
    }

    private void status(Casusstatus status) {
        assertThat(casussen.lees(casus).status()).isEqualTo(status);
    }

    private Object variabele(String naam) {
        return runtime.getVariable(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(casus.waarde())
                        .processDefinitionKey(PROCES)
                        .singleResult()
                        .getId(),
                naam);
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private String tekst(Rol rol) {
        Dossier dossier = dossiers.lees(casus, rol.groep(), List.of(rol)).orElseThrow();
        StringBuilder tekst = new StringBuilder();
        for (Dossierdeel.Blok blok : dossier.blokken()) {
            tekst.append(blok.titel());
            blok.regels().forEach(regel -> tekst.append(regel.label()).append(regel.waarde()));
        }
        dossier.tijdlijn().forEach(gebeurtenis -> tekst.append(gebeurtenis.zin()));
        return tekst.toString();
    }

    private static void geweigerd(ThrowingCallable stap, String zin) {
        assertThatThrownBy(stap).hasMessageContaining(zin);
    }
}

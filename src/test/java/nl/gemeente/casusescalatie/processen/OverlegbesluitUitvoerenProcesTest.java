package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Deelformulier.voor;
import static nl.gemeente.casusescalatie.support.Onvolledig.zonder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingenLezen;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.lokaal.proces.Formulierwaarden;
import nl.gemeente.casusescalatie.overleg.besluit.SignaalOverdragen.Overdracht;
import nl.gemeente.casusescalatie.privacy.Checkfase;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.afweging.OverlegbesluitVastleggen;
import nl.gemeente.casusescalatie.support.Deelformulier;
import nl.gemeente.casusescalatie.support.Formuliervuller;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
@Doorloopt("overlegbesluit-uitvoeren")
class OverlegbesluitUitvoerenProcesTest {

    private static final String PROCES = "overlegbesluit-uitvoeren";

    private static final String DOEL = "Onderzoek naar de werkomstandigheden.";
    private static final Overdracht OVERDRACHT = alleenAan(Ketenpartner.NLA);

    private final Procesbaan baan;
    private final Processen processen;
    private final Wachtend wachtend;
    private final OverlegbesluitVastleggen vastleggen;
    private final Verbanden verbanden;
    private final DoorzettingenLezen doorzettingen;
    private final ManagementService jobs;
    private final Testpost post;
    private final Privacytoetsing privacychecks;
    private final Testklok klok;
    private final JdbcClient database;

    Nummer signaal;

    OverlegbesluitUitvoerenProcesTest(
            Procesbaan baan,
            Processen processen,
            Wachtend wachtend,
            OverlegbesluitVastleggen vastleggen,
            Verbanden verbanden,
            DoorzettingenLezen doorzettingen,
            ManagementService jobs,
            Testpost post,
            Privacytoetsing privacychecks,
            Testklok klok,
            JdbcClient database) {
        this.baan = baan;
        this.processen = processen;
        this.wachtend = wachtend;
        this.vastleggen = vastleggen;
        this.verbanden = verbanden;
        this.doorzettingen = doorzettingen;
        this.jobs = jobs;
        this.post = post;
        this.privacychecks = privacychecks;
        this.klok = klok;
        this.database = database;
    }

    @BeforeEach
    void wacht() {
        signaal = wachtend.signaal();
    }

    @Test
    void overdragen_gaat_met_doel_en_grondslag_per_partner() {
        voerUit(Overleguitkomst.OVERDRAGEN);
        check(Ketenpartner.NLA, Ketenpartner.AVIM);
        Task taak = baan.taak(signaal, "signaal-overdragen");
        assertThat(baan.groep(taak)).isEqualTo("aandachtsfunctionaris");

        baan.rondAf(signaal, "signaal-overdragen", new Overdracht(Ketenpartner.NLA, DOEL, "Adres en waarneming", true));
        assertThat(baan.openFormulieren(signaal)).containsExactly("doorzetting-volgen", "signaal-overdragen");
        baan.rondAf(signaal, "signaal-overdragen", alleenAan(Ketenpartner.AVIM));

        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains("endEvent_overlegbesluitUitgevoerd");
        assertThat(doorzettingen.van(signaal))
                .extracting(doorzetting -> doorzetting.partner())
                .containsExactlyInAnyOrder(Ketenpartner.NLA, Ketenpartner.AVIM);
    }

    @Test
    void de_partner_krijgt_een_bericht_met_het_nummer_en_niets_van_de_inhoud() throws MessagingException, IOException {
        voerUit(Overleguitkomst.OVERDRAGEN);
        check(Ketenpartner.SHOP);

        baan.rondAf(signaal, "signaal-overdragen", alleenAan(Ketenpartner.SHOP));

        assertThat(doorzettingen.van(signaal)).singleElement().satisfies(doorzetting -> {
            assertThat(doorzetting.doel()).isEqualTo("Onderzoek naar de werkomstandigheden.");
            assertThat(doorzetting.grondslag()).isEqualTo(Grondslag.AVG_EIGEN_TAAK);
            assertThat(doorzetting.gegevens()).isEqualTo("Adres en waarneming");
        });
        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getContent().toString())
                .contains(signaal.waarde())
                .doesNotContain("werkomstandigheden")
                .doesNotContain("waarneming");
    }

    @Test
    void een_overdracht_die_niet_klopt_wordt_geweigerd() {
        voerUit(Overleguitkomst.OVERDRAGEN);
        check(voor(Ketenpartner.POLITIE).gegevensklasse(Gegevensklasse.ANONIEM).daarnaNogEen());
        check(Ketenpartner.AVIM);

        weigert(Map.of(), "Aan welke partner draagt u over? Kies een partner.");
        weigert(zonder(OVERDRACHT, "doel"), "Waarvoor heeft de partner dit nodig? Vul dit veld in.");
        weigert(zonder(OVERDRACHT, "nogEenPartner"), "Draagt u ook over aan een andere partner? Kies een antwoord.");
        weigert(alleenAan(Ketenpartner.BELASTINGDIENST), "Deze partner neemt geen signalen over.");
        weigert(OVERDRACHT, "Deze partner staat niet in privacycheck 2B van dit besluit.");
        weigert(
                alleenAan(Ketenpartner.POLITIE),
                "Welke gegevens deelt u? Deze partner krijgt geen gegevens over een persoon.");
        assertThatThrownBy(() -> baan.rondAfAls("toezicht", signaal, "signaal-overdragen", OVERDRACHT))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(doorzettingen.van(signaal)).isEmpty();
    }

    @Test
    void opschalen_opent_een_casus_die_zelfstandig_verder_loopt() {
        voerUit(Overleguitkomst.OPSCHALEN_RIEC);
        check(Ketenpartner.RIEC);

        Nummer casus = eronder(Nummer.Soort.CASUS);
        assertThat(baan.loopt(casus, "casus-behandelen")).isTrue();
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void een_integrale_controle_is_klaar_voordat_het_besluit_is_uitgevoerd() {
        voerUit(Overleguitkomst.INTEGRALE_CONTROLE);
        check(Ketenpartner.ODWH);

        Nummer controle = eronder(Nummer.Soort.CONTROLE);
        assertThat(baan.loopt(controle, "integrale-controle-uitvoeren")).isTrue();
        assertThat(baan.loopt(signaal, PROCES)).isTrue();
        baan.rondAf(controle, "controle-plannen", Planformulier.vervallen("Het pand staat leeg."));
        baan.voerJobsUit(signaal);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void een_heit_controle_is_klaar_voordat_het_besluit_is_uitgevoerd() {
        voerUit(Overleguitkomst.HEIT_AANVRAGEN);
        check(Ketenpartner.HEIT);

        Nummer controle = eronder(Nummer.Soort.CONTROLE);
        assertThat(baan.loopt(controle, "heit-controle-uitvoeren")).isTrue();
        baan.rondAf(controle, "heit-aanvragen", Controleloop.geenHeitAanvraag("Er is geen sterk vermoeden meer."));
        baan.voerJobsUit(signaal);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void een_maatregel_is_klaar_voordat_het_besluit_is_uitgevoerd() {
        voerUit(Overleguitkomst.BESTUURLIJK_OPPAKKEN);

        Nummer maatregel = eronder(Nummer.Soort.MAATREGEL);
        assertThat(baan.loopt(maatregel, "bestuurlijke-maatregel-opleggen")).isTrue();
        assertThat(baan.loopt(signaal, PROCES)).isTrue();
        loopAf(maatregel);
        baan.voerJobsUit(signaal);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void uitkomsten_die_samengaan_worden_allemaal_uitgevoerd_en_het_besluit_wacht_op_de_laatste() {
        voerUit(
                Overleguitkomst.OVERDRAGEN,
                Overleguitkomst.INTEGRALE_CONTROLE,
                Overleguitkomst.OPSCHALEN_RIEC,
                Overleguitkomst.VERRIJKEN);
        check(Ketenpartner.NLA, Ketenpartner.RIEC);

        baan.rondAf(signaal, "signaal-overdragen", OVERDRACHT);
        assertThat(baan.loopt(eronder(Nummer.Soort.CASUS), "casus-behandelen")).isTrue();
        assertThat(baan.loopt(signaal, PROCES)).isTrue();
        baan.rondAf(
                eronder(Nummer.Soort.CONTROLE), "controle-plannen", Planformulier.vervallen("Het pand staat leeg."));
        baan.voerJobsUit(signaal);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void zonder_privacycheck_wordt_niets_gedeeld_en_niets_uitgevoerd() {
        voerUit(
                Overleguitkomst.OVERDRAGEN,
                Overleguitkomst.HEIT_AANVRAGEN,
                Overleguitkomst.OPSCHALEN_RIEC,
                Overleguitkomst.INTEGRALE_CONTROLE);

        Task taak = baan.taak(signaal, "privacycheck-na-besluit");
        assertThat(baan.groep(taak)).isEqualTo("aandachtsfunctionaris");
        assertThat(verbanden.metAllesEronder(signaal)).containsExactly(signaal);
        assertThat(doorzettingen.van(signaal)).isEmpty();
        assertThat(post.berichten()).isEmpty();

        check(voor(Ketenpartner.NLA).daarnaNogEen());
        assertThat(verbanden.metAllesEronder(signaal)).containsExactly(signaal);
        weigertCheck(
                voor(Ketenpartner.POLITIE), "Wie krijgt gegevens? Het overleg besloot: HEIT aanvragen. Kies ook HEIT");
        check(voor(Ketenpartner.HEIT).daarnaNogEen());
        weigertCheck(voor(Ketenpartner.POLITIE), "Kies ook RIEC Den Haag.");
        check(Ketenpartner.RIEC);
        assertThat(eronder(Nummer.Soort.CASUS)).isNotNull();
        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-overdragen");
    }

    @Test
    void een_privacycheck_die_niet_klopt_wordt_geweigerd() {
        voerUit(Overleguitkomst.OVERDRAGEN);

        weigertCheck(voor(), "Wie krijgt gegevens? Kies ten minste één partner.");
        weigertCheck(voor(Ketenpartner.ODWH), "Kies ook een partner die signalen overneemt.");
        weigertCheck(
                voor(Ketenpartner.SHOP).gegevensklasse(Gegevensklasse.CONVENANT),
                "Soort gegevens: deze partner hoort niet bij het RIEC-convenant");
        weigertCheck(
                voor(Ketenpartner.NLA).grondslag(Grondslag.WGS_ZVH),
                "Grondslag: deze geldt alleen voor een Zorg- en Veiligheidshuis.");
        weigertCheck(
                voor(Ketenpartner.NLA).noodzaak(" "),
                "Waarom is dit nodig om het besluit uit te voeren? Vul dit veld in.");
        weigertCheck(
                voor(Ketenpartner.NLA).bevoegdheid("Gaat langs op 2171ab."),
                "Welke bevoegdheid gebruikt de ontvanger? Hier staat iets in over wie of waar het is.");
        assertThatThrownBy(() -> baan.rondAfAls(
                        "toezicht",
                        signaal,
                        "privacycheck-na-besluit",
                        voor(Ketenpartner.NLA).ingevuld()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        assertThat(baan.openFormulieren(signaal)).containsExactly("privacycheck-na-besluit");
    }

    @Test
    void het_formulier_stelt_de_vragen_van_de_lijst() throws IOException {
        String formulier = Files.readString(Path.of("forms", "privacycheck-na-besluit.form"));

        assertThat(privacychecks.vragen(Checkfase.NA_HET_BESLUIT)).hasSize(2).allSatisfy(vraag -> assertThat(formulier)
                .containsPattern(
                        "\"key\": \"%s\",\\s+\"label\": \"%s\"".formatted(vraag.veld(), Pattern.quote(vraag.vraag()))));
    }

    @Test
    void een_check_bij_een_eerder_besluit_geldt_niet_voor_het_volgende() {
        voerUit(Overleguitkomst.OVERDRAGEN);
        check(Ketenpartner.NLA);
        baan.rondAf(signaal, "signaal-overdragen", OVERDRACHT);

        klok.vooruit(Duration.ofDays(42));
        database.sql("update signaal set status = 'GEAGENDEERD' where nummer = ?")
                .param(signaal.waarde())
                .update();
        voerUit(Overleguitkomst.OVERDRAGEN);
        check(Ketenpartner.AVIM);

        weigert(OVERDRACHT, "Deze partner staat niet in privacycheck 2B van dit besluit.");
    }

    private void check(Ketenpartner... ontvangers) {
        check(voor(ontvangers));
    }

    private void check(Deelformulier formulier) {
        baan.rondAf(signaal, "privacycheck-na-besluit", formulier.ingevuld());
    }

    private void weigertCheck(Deelformulier formulier, String zin) {
        assertThatThrownBy(() -> check(formulier))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private void voerUit(Overleguitkomst... uitkomsten) {
        vastleggen.legVast(
                signaal,
                new Besluit(
                        Set.of(uitkomsten),
                        "Motivering",
                        "Eigenaar",
                        LocalDate.now(klok),
                        null,
                        null,
                        null,
                        "overlegvoorzitter"));
        processen.start(PROCES, signaal, Route.rechtdoor());
        baan.voerJobsUit(signaal);
    }

    private Nummer eronder(Nummer.Soort soort) {
        return verbanden.metAllesEronder(signaal).stream()
                .filter(nummer -> nummer.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    /** How a measure ends is for the tests of its own room; here it only has to end, whatever its forms are answered with. */
    private void loopAf(Nummer maatregel) {
        Formuliervuller vuller = new Formuliervuller(new Random(3), "Merkteken", Testklok.START);
        for (int stap = 0; stap < 400 && baan.loopt(maatregel, "bestuurlijke-maatregel-opleggen"); stap++) {
            baan.voerJobsUit(maatregel);
            List<Task> open = baan.openTaken(maatregel);
            if (open.isEmpty()) {
                baan.jobsVan(maatregel).stream().map(Job::getId).findFirst().ifPresent(jobs::executeJob);
            } else {
                vulIn(open.get(0), vuller);
            }
        }
    }

    private void vulIn(Task taak, Formuliervuller vuller) {
        for (int poging = 0; poging < 200; poging++) {
            try {
                baan.rondTaakAf(taak, vuller.vul(taak.getCamundaFormRef().getKey()));
                return;
            } catch (TaakGeweigerd e) {
                // Other answers may do.
            }
        }
    }

    private void weigert(Overdracht overdracht, String zin) {
        weigert(Formulierwaarden.van(overdracht), zin);
    }

    private void weigert(Map<String, Object> velden, String zin) {
        assertThatThrownBy(() -> baan.rondAf(signaal, "signaal-overdragen", velden))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining(zin);
    }

    private static Overdracht alleenAan(Ketenpartner partner) {
        return new Overdracht(partner, DOEL, "Adres en waarneming", false);
    }
}

package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.besluit.SignaalOverdragen.Overdracht;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalAanvullen.Vondst;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Planformulier;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("signaal-afwegen")
class SignaalAfwegenProcesTest {

    private static final String PROCES = "signaal-afwegen";
    private static final LocalDate HERWEEGDATUM = LocalDate.of(2027, 1, 15);

    private final Procesbaan baan;
    private final Signaalloop loop;
    private final SignalenLezen signalen;
    private final Verbanden verbanden;

    Nummer signaal;

    SignaalAfwegenProcesTest(Procesbaan baan, Signaalloop loop, SignalenLezen signalen, Verbanden verbanden) {
        this.baan = baan;
        this.loop = loop;
        this.signalen = signalen;
        this.verbanden = verbanden;
    }

    @BeforeEach
    void op_de_agenda() {
        signaal = loop.inOverleg(Signaalloop.kaal());
    }

    @Test
    void een_signaal_wacht_op_de_agenda_tot_het_overleg_besluit() {
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        assertThat(baan.actief(signaal)).contains("event_overlegBesluitGenomen");
        assertThat(baan.openFormulieren(signaal)).isEmpty();
    }

    @Test
    void afsluiten_vraagt_niets_meer() {
        loop.besluit(signaal, null, Overleguitkomst.AFSLUITEN);

        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal))
                .contains("endEvent_signaalAfgewogen")
                .doesNotContain("callActivity_overlegbesluitUitvoeren");
    }

    @Test
    void wat_te_doen_is_wordt_uitgevoerd() {
        loop.besluitOmTeDelen(signaal, Ketenpartner.NLA, null, Overleguitkomst.OVERDRAGEN);

        assertThat(baan.openFormulieren(signaal)).containsExactly("signaal-overdragen");
        baan.rondAf(signaal, "signaal-overdragen", new Overdracht(Ketenpartner.NLA, "Onderzoek.", null, false));
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
        assertThat(baan.doorlopen(signaal)).contains("endEvent_overlegbesluitUitgevoerd");
    }

    @Test
    void een_signaal_dat_het_overleg_volgt_komt_terug_op_de_afgesproken_dag() {
        loop.besluit(signaal, HERWEEGDATUM, Overleguitkomst.MONITOREN);

        assertThat(timer().getDuedate())
                .isBetween(
                        Date.from(HERWEEGDATUM.atStartOfDay(Testklok.ZONE).toInstant()),
                        Date.from(HERWEEGDATUM
                                .plusDays(1)
                                .atStartOfDay(Testklok.ZONE)
                                .toInstant()));
        baan.vuurTimer(signaal, "event_herweegmomentBereikt");

        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        loop.besluit(signaal, null, Overleguitkomst.AFSLUITEN);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void een_vraag_van_het_overleg_wordt_beantwoord_voordat_het_signaal_terugkomt() {
        loop.besluit(signaal, null, Overleguitkomst.VERRIJKEN);

        assertThat(baan.groep(baan.taak(signaal, "signaal-aanvullen"))).isEqualTo("aandachtsfunctionaris");
        assertThatThrownBy(() -> baan.rondAf(signaal, "signaal-aanvullen", Map.of()))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("Wat heeft u gevonden? Vul dit veld in.");
        assertThatThrownBy(() -> baan.rondAfAls("melder", signaal, "signaal-aanvullen", new Vondst("Gevonden.")))
                .isInstanceOf(TaakGeweigerd.class)
                .hasMessageContaining("andere rol");
        baan.rondAf(signaal, "signaal-aanvullen", new Vondst("Het pand is bewoond."));

        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
    }

    @Test
    void volgen_en_verrijken_samen_wachten_op_elkaar() {
        loop.besluit(signaal, HERWEEGDATUM, Overleguitkomst.MONITOREN, Overleguitkomst.VERRIJKEN);

        baan.rondAf(signaal, "signaal-aanvullen", new Vondst("Het pand is bewoond."));
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.AFGEWOGEN);
        baan.vuurTimer(signaal, "event_herweegmomentBereikt");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
    }

    @Test
    void een_controle_houdt_de_herweging_niet_op_en_het_signaal_wacht_op_de_controle() {
        loop.besluitOmTeDelen(
                signaal,
                Ketenpartner.ODWH,
                HERWEEGDATUM,
                Overleguitkomst.MONITOREN,
                Overleguitkomst.INTEGRALE_CONTROLE);
        Nummer controle = controles().get(0);

        baan.vuurTimer(signaal, "event_herweegmomentBereikt");
        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.GEAGENDEERD);
        assertThat(baan.loopt(controle, "integrale-controle-uitvoeren")).isTrue();
        loop.besluit(signaal, null, Overleguitkomst.AFSLUITEN);
        assertThat(baan.doorlopen(signaal)).contains("endEvent_signaalAfgewogen");
        assertThat(baan.loopt(signaal, PROCES)).isTrue();

        laatVervallen(controle);
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void een_tweede_besluit_wordt_ook_uitgevoerd_terwijl_het_eerste_nog_loopt() {
        loop.besluitOmTeDelen(
                signaal,
                Ketenpartner.ODWH,
                HERWEEGDATUM,
                Overleguitkomst.MONITOREN,
                Overleguitkomst.INTEGRALE_CONTROLE);
        baan.vuurTimer(signaal, "event_herweegmomentBereikt");
        loop.besluitOmTeDelen(signaal, Ketenpartner.ODWH, null, Overleguitkomst.INTEGRALE_CONTROLE);

        List<Nummer> controles = controles();
        assertThat(controles).hasSize(2);
        laatVervallen(controles.get(1));
        assertThat(baan.loopt(signaal, PROCES)).isTrue();
        laatVervallen(controles.get(0));
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    private void laatVervallen(Nummer controle) {
        baan.rondAf(controle, "controle-plannen", Planformulier.vervallen("Het pand staat leeg."));
        baan.voerJobsUit(signaal);
    }

    private List<Nummer> controles() {
        return verbanden.metAllesEronder(signaal).stream()
                .filter(nummer -> nummer.soort() == Nummer.Soort.CONTROLE)
                .sorted()
                .toList();
    }

    private Job timer() {
        return baan.jobsVan(signaal).stream()
                .filter(job -> job.getDuedate() != null)
                .findFirst()
                .orElseThrow();
    }
}

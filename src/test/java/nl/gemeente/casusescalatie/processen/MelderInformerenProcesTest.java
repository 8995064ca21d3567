package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Terugkoppeling;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.MelderTerugkoppelen.Wijze;
import nl.gemeente.casusescalatie.support.Beoordelingsformulier;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testpost;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("melder-informeren")
class MelderInformerenProcesTest {

    private static final String PROCES = "melder-informeren";

    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final SignalenLezen signalen;
    private final Testpost post;

    private Nummer signaal;

    MelderInformerenProcesTest(Procesbaan baan, SignaalMelden melden, SignalenLezen signalen, Testpost post) {
        this.baan = baan;
        this.melden = melden;
        this.signalen = signalen;
        this.post = post;
    }

    @Test
    void wie_bericht_wil_hoort_dat_het_ontvangen_is_en_dat_het_dicht_is() throws MessagingException, IOException {
        meld(new Melding.Melder(false, Functiegroep.BOA, "Merkteken-melder", "mara@gemeente.example", true));
        assertThat(onderwerpen()).containsExactly("Melding ontvangen: " + signaal);

        baan.rondAf(
                signaal, "signaal-beoordelen", Beoordelingsformulier.ongegrond().ingevuld());
        baan.voerJobsUit(signaal);
        assertThat(signalen.lees(signaal).status())
                .as("a melder who wants to hear is told by a person first")
                .isNotEqualTo(Signaalstatus.AFGESLOTEN);
        assertThat(onderwerpen()).hasSize(1);

        baan.rondAf(
                signaal,
                "melder-terugkoppelen",
                new Terugkoppeling(Wijze.TELEFOON, "Merkteken: er is niets gevonden."));
        baan.voerJobsUit(signaal);

        assertThat(onderwerpen()).containsExactly("Melding ontvangen: " + signaal, "Melding afgesloten: " + signaal);
        for (MimeMessage bericht : post.berichten()) {
            assertThat(bericht.getAllRecipients()[0]).hasToString("mara@gemeente.example");
            assertThat(bericht.getContent().toString())
                    .contains(signaal.waarde())
                    .doesNotContain("Merkteken")
                    .doesNotContain("matrassen");
        }
        assertThat(baan.loopt(signaal, PROCES)).isFalse();
    }

    @Test
    void wie_niets_wil_horen_of_anoniem_is_krijgt_niets() throws MessagingException {
        meld(new Melding.Melder(false, Functiegroep.BOA, "Mara", "mara@gemeente.example", false));
        meld(new Melding.Melder(true, Functiegroep.BOA, null, null, false));
        baan.rondAf(
                signaal, "signaal-beoordelen", Beoordelingsformulier.ongegrond().ingevuld());
        baan.voerJobsUit(signaal);

        assertThat(signalen.lees(signaal).status()).isEqualTo(Signaalstatus.AFGESLOTEN);
        assertThat(onderwerpen()).isEmpty();
        assertThat(baan.openFormulieren(signaal)).isEmpty();
    }

    @Test
    void een_storing_in_de_mail_houdt_een_melding_niet_tegen_en_wordt_herhaald() throws MessagingException {
        post.stop();
        assertThatThrownBy(
                        () -> meld(new Melding.Melder(false, Functiegroep.BOA, "Mara", "mara@gemeente.example", true)))
                .isNotNull();
        assertThat(baan.loopt(signaal, PROCES)).isTrue();

        post.herstel();
        baan.voerJobsUit(signaal);
        baan.voerJobsUit(signaal);

        assertThat(onderwerpen()).containsExactly("Melding ontvangen: " + signaal);
        assertThat(baan.openFormulieren(signaal)).contains("signaal-beoordelen");
    }

    private void meld(Melding.Melder melder) {
        signaal = melden.meld(Meldingen.melding().met(melder).klaar(), "melder", null)
                .nummer();
        baan.voerJobsUit(signaal);
    }

    private List<String> onderwerpen() throws MessagingException {
        List<String> onderwerpen = new ArrayList<>();
        for (MimeMessage bericht : post.berichten()) {
            onderwerpen.add(bericht.getSubject());
        }
        return onderwerpen;
    }
}

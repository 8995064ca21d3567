package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
@Doorloopt("partner-informeren")
class PartnerInformerenProcesTest {

    private static final String PROCES = "partner-informeren";

    private final Procesbaan baan;
    private final Nummers nummers;
    private final Doorzetten doorzetten;
    private final Testpost post;

    private Nummer nummer;

    PartnerInformerenProcesTest(Procesbaan baan, Nummers nummers, Doorzetten doorzetten, Testpost post) {
        this.baan = baan;
        this.nummers = nummers;
        this.doorzetten = doorzetten;
        this.post = post;
    }

    @BeforeEach
    void nummer() {
        nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
    }

    @Test
    void een_partner_met_een_e_mailadres_krijgt_het_nummer_en_niets_van_de_inhoud()
            throws MessagingException, IOException {
        zetDoor(Ketenpartner.SHOP);
        baan.voerJobsUit(nummer);

        assertThat(post.berichten()).hasSize(1);
        assertThat(post.berichten().get(0).getAllRecipients()[0]).hasToString("zoco@shop-denhaag.nl");
        assertThat(post.berichten().get(0).getContent().toString())
                .contains(nummer.waarde())
                .doesNotContain("opvang")
                .doesNotContain("merkteken");
        assertThat(baan.loopt(nummer, PROCES)).isFalse();
    }

    @Test
    void wie_twee_keer_iets_krijgt_hoort_elke_keer_precies_een_keer_iets() {
        zetDoor(Ketenpartner.SHOP);
        zetDoor(Ketenpartner.SHOP);
        baan.voerJobsUit(nummer);

        assertThat(post.berichten()).hasSize(2);
    }

    @Test
    void een_partner_zonder_e_mailadres_wordt_gebeld() {
        zetDoor(Ketenpartner.AVIM);

        assertThat(baan.loopt(nummer, PROCES)).isFalse();
        assertThat(post.berichten()).isEmpty();
    }

    @Test
    void een_storing_in_de_mail_houdt_het_doorzetten_niet_tegen_en_wordt_herhaald() {
        post.stop();
        zetDoor(Ketenpartner.SHOP);
        assertThatThrownBy(() -> baan.voerJobsUit(nummer)).isNotNull();
        assertThat(baan.loopt(nummer, PROCES)).isTrue();

        post.herstel();
        baan.voerJobsUit(nummer);

        assertThat(post.berichten()).hasSize(1);
        assertThat(baan.loopt(nummer, PROCES)).isFalse();
    }

    private void zetDoor(Ketenpartner partner) {
        doorzetten.doorzetten(
                nummer,
                partner,
                "Vraag om opvang.",
                Grondslag.AVG_EIGEN_TAAK,
                "Samenvatting met een merkteken.",
                "aandachtsfunctionaris");
    }
}

package nl.gemeente.casusescalatie.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.notificatie.VerzendingMislukt;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.support.Testpost;
import nl.gemeente.casusescalatie.taak.Proeftaken.Proeftaak;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Integratietest
class TaakbewakingTest {

    private final Taakbewaking bewaking;
    private final Testpost post;
    private final TaskService taken;
    private final Procesbaan baan;
    private final Testklok klok;
    private final Proeftaken proeftaken;

    Proeftaak taak;

    TaakbewakingTest(
            Taakbewaking bewaking,
            Testpost post,
            TaskService taken,
            Procesbaan baan,
            Testklok klok,
            Proeftaken proeftaken) {
        this.bewaking = bewaking;
        this.post = post;
        this.taken = taken;
        this.baan = baan;
        this.klok = klok;
        this.proeftaken = proeftaken;
    }

    /** Monday 23 November 2026, 10:00: the task of the test process is due after five working days. */
    @BeforeEach
    void maak_een_taak() {
        taak = proeftaken.maak();
    }

    @Test
    void een_taak_krijgt_haar_termijn_uit_de_tabel_en_die_eindigt_als_het_kantoor_sluit() {
        assertThat(baan.taak(taak.nummer(), "proef-beoordelen").getDueDate()).isEqualTo(op(30, 17, 0));
    }

    @Test
    void een_werkdag_van_tevoren_komt_de_herinnering_en_verder_nog_niemand() {
        klok.zet(LocalDateTime.of(2026, 11, 27, 16, 59));
        taak.beklim();
        assertThat(taak.zinnen()).isEmpty();

        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        taak.beklim();
        assertThat(taak.zinnen()).containsExactly("Herinnering: de taak \"Proef beoordelen\" moet bijna klaar zijn.");
        assertThat(taak.groepen()).containsExactly("aandachtsfunctionaris");
    }

    @Test
    void na_de_termijn_mag_eerst_de_plaatsvervanger_en_dan_de_manager_en_de_taak_blijft_open() {
        klok.zet(LocalDateTime.of(2026, 11, 30, 17, 0));
        taak.beklim();
        taak.beklim();
        assertThat(taak.groepen()).containsExactly("aandachtsfunctionaris", "plaatsvervanger");

        klok.zet(LocalDateTime.of(2026, 12, 2, 16, 59));
        taak.beklim();
        assertThat(taak.groepen()).doesNotContain("manager");

        klok.zet(LocalDateTime.of(2026, 12, 2, 17, 0));
        taak.beklim();
        assertThat(taak.groepen()).containsExactly("aandachtsfunctionaris", "manager", "plaatsvervanger");
        assertThat(taak.zinnen()).hasSize(3);

        klok.zet(LocalDateTime.of(2026, 12, 7, 16, 59));
        taak.beklim();
        assertThat(taak.zinnen()).hasSize(3);
        klok.zet(LocalDateTime.of(2026, 12, 7, 17, 0));
        taak.beklim();
        taak.beklim();
        assertThat(taak.zinnen())
                .hasSize(4)
                .contains(
                        "De taak \"Proef beoordelen\" ligt al lang stil. Het bureau van de burgemeester is gewaarschuwd.");
        assertThat(taak.groepen())
                .as("The burgemeester hears of it and does not do it")
                .doesNotContain("burgemeester");

        baan.rondAfAls("plaatsvervanger", taak.nummer(), "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD"));
        assertThat(baan.loopt(taak.nummer(), ProefDoenModel.PROCES)).isFalse();
    }

    @Test
    void een_termijn_die_voorbijging_toen_de_applicatie_uit_stond_wordt_alsnog_gezien() {
        klok.zet(LocalDateTime.of(2027, 1, 15, 9, 0));
        taak.beklim();
        taak.beklim();
        taak.beklim();

        assertThat(taak.groepen()).containsExactly("aandachtsfunctionaris", "manager", "plaatsvervanger");
    }

    @Test
    void na_afronden_beklimt_niemand_de_ladder_meer() {
        baan.rondAf(taak.nummer(), "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD"));
        klok.zet(LocalDateTime.of(2027, 1, 15, 9, 0));

        assertThat(bewaking.teBeklimmen()).doesNotContain(taak.id());
    }

    @Test
    void de_herinnering_komt_ook_per_mail_bij_iedereen_die_de_taak_kan_doen_en_eenmaal() throws Exception {
        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        taak.verstuur();
        taak.verstuur();

        assertThat(geadresseerden()).containsExactly("aandachtsfunctionaris", "plaatsvervanger");
        MimeMessage mail = post.berichten().get(0);
        assertThat(mail.getSubject()).isEqualTo("Herinnering: taak voor " + taak.nummer());
        assertThat(mail.getContent().toString())
                .contains("op of vóór maandag 30 november 2026.")
                .contains("https://casus.gemeente.example/camunda/app/tasklist/default/#/?task=" + taak.id())
                .doesNotContain("Proef beoordelen");
    }

    @Test
    void wie_de_taak_op_naam_heeft_krijgt_de_herinnering_alleen() throws Exception {
        baan.als("aandachtsfunctionaris", () -> {
            taken.claim(taak.id(), "aandachtsfunctionaris");
            return taak.id();
        });
        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        taak.verstuur();

        assertThat(geadresseerden()).containsExactly("aandachtsfunctionaris");
    }

    @Test
    void na_de_termijn_krijgen_de_plaatsvervanger_en_daarna_de_manager_bericht() throws Exception {
        klok.zet(LocalDateTime.of(2026, 11, 30, 17, 0));
        taak.beklim();
        taak.beklim();
        post.herstel();
        taak.verstuurAlleen("PLAATSVERVANGER");
        assertThat(geadresseerden()).containsExactly("plaatsvervanger");
        assertThat(post.berichten().get(0).getSubject()).isEqualTo("Te laat: taak voor " + taak.nummer());

        klok.zet(LocalDateTime.of(2026, 12, 2, 17, 0));
        taak.beklim();
        post.herstel();
        taak.verstuurAlleen("MANAGER");
        assertThat(geadresseerden()).containsExactly("manager");

        klok.zet(LocalDateTime.of(2026, 12, 7, 17, 0));
        taak.beklim();
        post.herstel();
        taak.verstuurAlleen("BURGEMEESTER");
        assertThat(geadresseerden()).containsExactly("burgemeester");
    }

    @Test
    void een_mailserver_die_niet_antwoordt_houdt_de_ladder_niet_op_en_het_bericht_komt_later() throws Exception {
        post.stop();
        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        assertThat(taak.zinnen()).hasSize(1);
        assertThatThrownBy(taak::verstuur).isInstanceOf(VerzendingMislukt.class);

        post.herstel();
        taak.verstuur();
        assertThat(geadresseerden()).containsExactly("aandachtsfunctionaris", "plaatsvervanger");
    }

    @Test
    void over_een_taak_die_klaar_is_krijgt_niemand_meer_bericht() throws Exception {
        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        taak.beklim();
        baan.rondAf(taak.nummer(), "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD"));
        taak.verstuur();

        assertThat(post.berichten()).isEmpty();
    }

    /** User names: in the tests each user has an address of his name. */
    private List<String> geadresseerden() throws MessagingException {
        List<String> namen = new ArrayList<>();
        for (MimeMessage mail : post.berichten()) {
            namen.add(mail.getAllRecipients()[0].toString().replace("@gemeente.example", ""));
        }
        namen.sort(null);
        return namen;
    }

    private static Date op(int dag, int uur, int minuut) {
        return Date.from(LocalDateTime.of(2026, 11, dag, uur, minuut)
                .atZone(Testklok.ZONE)
                .toInstant());
    }
}

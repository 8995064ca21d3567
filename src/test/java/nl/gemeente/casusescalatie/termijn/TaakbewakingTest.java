package nl.gemeente.casusescalatie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Processen;
import nl.gemeente.casusescalatie.proces.ProefDoenModel;
import nl.gemeente.casusescalatie.proces.Route;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integratietest
class TaakbewakingTest {

    @Autowired
    Taakbewaking bewaking;

    @Autowired
    Processen processen;

    @Autowired
    Procesbaan baan;

    @Autowired
    Nummers nummers;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Testklok klok;

    @Autowired
    JdbcClient database;

    Nummer nummer;
    String taakId;

    /** Monday 23 November 2026, 10:00: the task of the test process is due after five working days. */
    @BeforeEach
    void maak_een_taak() {
        nummer = nummers.volgende(Nummer.Soort.SIGNAAL);
        processen.start(ProefDoenModel.PROCES, nummer, Route.rechtdoor());
        baan.voerJobsUit(nummer);
        taakId = baan.taak(nummer, "proef-beoordelen").getId();
    }

    @Test
    void een_taak_krijgt_haar_termijn_uit_de_tabel_en_die_eindigt_als_het_kantoor_sluit() {
        assertThat(baan.taak(nummer, "proef-beoordelen").getDueDate()).isEqualTo(op(30, 17, 0));
    }

    @Test
    void een_werkdag_van_tevoren_komt_de_herinnering_en_verder_nog_niemand() {
        klok.zet(LocalDateTime.of(2026, 11, 27, 16, 59));
        beklim();
        assertThat(zinnen()).isEmpty();

        klok.zet(LocalDateTime.of(2026, 11, 27, 17, 0));
        beklim();
        beklim();
        assertThat(zinnen()).containsExactly("Herinnering: de taak \"Proef beoordelen\" moet bijna klaar zijn.");
        assertThat(groepen()).containsExactly("aandachtsfunctionaris");
    }

    @Test
    void na_de_termijn_mag_eerst_de_plaatsvervanger_en_dan_de_manager_en_de_taak_blijft_open() {
        klok.zet(LocalDateTime.of(2026, 11, 30, 17, 0));
        beklim();
        beklim();
        assertThat(groepen()).containsExactly("aandachtsfunctionaris", "plaatsvervanger");

        klok.zet(LocalDateTime.of(2026, 12, 2, 16, 59));
        beklim();
        assertThat(groepen()).doesNotContain("manager");

        klok.zet(LocalDateTime.of(2026, 12, 2, 17, 0));
        beklim();
        assertThat(groepen()).containsExactly("aandachtsfunctionaris", "manager", "plaatsvervanger");
        assertThat(zinnen()).hasSize(3);

        baan.rondAfAls("plaatsvervanger", nummer, "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD"));
        assertThat(baan.loopt(nummer, ProefDoenModel.PROCES)).isFalse();
    }

    @Test
    void een_termijn_die_voorbijging_toen_de_applicatie_uit_stond_wordt_alsnog_gezien() {
        klok.zet(LocalDateTime.of(2027, 1, 15, 9, 0));
        beklim();
        beklim();
        beklim();

        assertThat(groepen()).containsExactly("aandachtsfunctionaris", "manager", "plaatsvervanger");
    }

    @Test
    void na_afronden_beklimt_niemand_de_ladder_meer() {
        baan.rondAf(nummer, "proef-beoordelen", Map.of("oordeel", "GOEDGEKEURD"));
        klok.zet(LocalDateTime.of(2027, 1, 15, 9, 0));

        assertThat(bewaking.teBeklimmen()).doesNotContain(taakId);
    }

    private void beklim() {
        bewaking.teBeklimmen().stream().filter(taakId::equals).forEach(bewaking::beklim);
    }

    private List<String> zinnen() {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }

    private List<String> groepen() {
        return database.sql("select group_id_ from act_ru_identitylink where task_id_ = ? order by 1")
                .param(taakId)
                .query(String.class)
                .list();
    }

    private static Date op(int dag, int uur, int minuut) {
        return Date.from(LocalDateTime.of(2026, 11, dag, uur, minuut)
                .atZone(Testklok.ZONE)
                .toInstant());
    }
}

package nl.gemeente.casusescalatie.processen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.DossierLezen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerBijwerken;
import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerNakijken;
import nl.gemeente.casusescalatie.ketenpartner.KetenpartnerNakijken.Bevinding;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Stroomdekking.Doorloopt;
import nl.gemeente.casusescalatie.support.Testklok;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner that nobody checked for a year gets one task, and that task ends in the list. */
@Integratietest
@Doorloopt("ketenpartner-nakijken")
class KetenpartnerNakijkenProcesTest {

    private static final String PROCES = "ketenpartner-nakijken";

    private final Procesbaan baan;
    private final KetenpartnerNakijken nakijken;
    private final KetenpartnerBijwerken bijwerken;
    private final Ketenpartners ketenpartners;
    private final DossierLezen dossiers;
    private final Tijdlijn tijdlijn;
    private final Testklok klok;
    private final JdbcClient database;

    KetenpartnerNakijkenProcesTest(
            Procesbaan baan,
            KetenpartnerNakijken nakijken,
            KetenpartnerBijwerken bijwerken,
            Ketenpartners ketenpartners,
            DossierLezen dossiers,
            Tijdlijn tijdlijn,
            Testklok klok,
            JdbcClient database) {
        this.baan = baan;
        this.nakijken = nakijken;
        this.bijwerken = bijwerken;
        this.ketenpartners = ketenpartners;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.database = database;
    }

    /** Everybody was checked today, but for one partner that was not for a year. */
    @BeforeEach
    void alleen_het_om_is_lang_niet_nagekeken() {
        lijstIsNagekeken();
        database.sql("update ketenpartner set nagekeken_op = date '2025-11-23' where code = 'OM'")
                .update();
    }

    @AfterEach
    void lijstIsNagekeken() {
        for (Ketenpartner partner : Ketenpartner.values()) {
            bijwerken.nagekeken(partner, "aandachtsfunctionaris");
        }
    }

    @Test
    void na_een_jaar_komt_er_een_taak_met_een_termijn_en_nooit_twee() {
        Nummer nazicht = begonnen();

        assertThat(nakijken.startVerouderde()).isEmpty();
        assertThat(baan.openFormulieren(nazicht)).containsExactly(PROCES);
        assertThat(baan.groep(baan.taak(nazicht, PROCES))).isEqualTo("aandachtsfunctionaris");
        assertThat(baan.taak(nazicht, PROCES).getDueDate()).isNotNull();
        assertThat(dossiers.lees(nazicht, "aandachtsfunctionaris", List.of(Rol.AANDACHTSFUNCTIONARIS))
                        .orElseThrow()
                        .blokken()
                        .get(0)
                        .regels())
                .anyMatch(regel -> regel.waarde().equals("Openbaar Ministerie"))
                .anyMatch(regel -> regel.waarde().equals("23 november 2025"));
    }

    @Test
    void een_dag_korter_dan_een_jaar_is_nog_goed() {
        database.sql("update ketenpartner set nagekeken_op = date '2025-11-24' where code = 'OM'")
                .update();

        assertThat(nakijken.startVerouderde()).isEmpty();
    }

    @Test
    void een_blik_legt_niet_meer_dan_twee_taken_neer() {
        database.sql("update ketenpartner set nagekeken_op = null where code in ('OM', 'KMAR', 'RIEC')")
                .update();

        assertThat(nakijken.startVerouderde()).hasSize(2);
        assertThat(nakijken.startVerouderde()).hasSize(1);
        assertThat(nakijken.startVerouderde()).isEmpty();
    }

    @Test
    void klopt_nog_zet_de_dag_op_de_lijst() {
        Nummer nazicht = begonnen();
        baan.rondAf(nazicht, PROCES, new Bevinding(true, null, null, null));

        assertThat(ketenpartners.van(Ketenpartner.OM).nagekekenOp()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(baan.loopt(nazicht, PROCES)).isFalse();
        assertThat(zinnen(nazicht)).contains("De gegevens kloppen nog.");
        assertThat(nakijken.startVerouderde()).isEmpty();
    }

    @Test
    void nieuwe_gegevens_komen_op_de_lijst_en_wat_leeg_bleef_blijft() {
        Nummer nazicht = begonnen();
        String website = ketenpartners.van(Ketenpartner.OM).website();
        assertThatThrownBy(() -> baan.rondAf(nazicht, PROCES, new Bevinding(false, null, null, null)))
                .hasMessageContaining("Telefoonnummer: vul dit veld in");
        assertThatThrownBy(() -> baan.rondAf(nazicht, PROCES, new Bevinding(false, "088-1234567", "geen-adres", null)))
                .hasMessageContaining("geldig e-mailadres");
        baan.rondAf(nazicht, PROCES, new Bevinding(false, "088-1234567", "nieuw@om.example", ""));

        assertThat(ketenpartners.van(Ketenpartner.OM)).satisfies(om -> {
            assertThat(om.telefoon()).isEqualTo("088-1234567");
            assertThat(om.email()).isEqualTo("nieuw@om.example");
            assertThat(om.website()).isEqualTo(website);
            assertThat(om.nagekekenOp()).isEqualTo(LocalDate.parse("2026-11-23"));
        });
        assertThat(zinnen(nazicht)).contains("De gegevens zijn bijgewerkt.");
        database.sql("update ketenpartner set telefoon = null, email = null where code = 'OM'")
                .update();
    }

    @Test
    void wie_op_de_lijst_nakijkt_hoeft_de_taak_niet_meer_te_doen() {
        Nummer nazicht = begonnen();
        bijwerken.nagekeken(Ketenpartner.OM, "aandachtsfunctionaris");

        assertThat(baan.loopt(nazicht, PROCES)).isFalse();
        assertThat(baan.doorlopen(nazicht)).contains("endEvent_taakVervallen");
        assertThat(zinnen(nazicht)).contains("De partner is op de lijst bijgewerkt. De taak vervalt.");
    }

    private Nummer begonnen() {
        List<Nummer> gestart = nakijken.startVerouderde();
        assertThat(gestart).hasSize(1);
        return gestart.get(0);
    }

    private List<String> zinnen(Nummer nummer) {
        return tijdlijn.van(nummer).stream().map(Tijdlijn.Gebeurtenis::zin).toList();
    }
}

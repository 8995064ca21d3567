package nl.gemeente.casusescalatie.overleg.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Wachtend;
import nl.gemeente.casusescalatie.signaal.afweging.OverlegbesluitVastleggen;
import nl.gemeente.casusescalatie.support.Integratietest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Integratietest
class OverlegbesluitLezenTest {

    private final OverlegbesluitLezen besluiten;
    private final OverlegbesluitVastleggen vastleggen;
    private final Wachtend wachtend;

    Nummer signaal;

    OverlegbesluitLezenTest(OverlegbesluitLezen besluiten, OverlegbesluitVastleggen vastleggen, Wachtend wachtend) {
        this.besluiten = besluiten;
        this.vastleggen = vastleggen;
        this.wachtend = wachtend;
    }

    @BeforeEach
    void wacht() {
        signaal = wachtend.signaal();
    }

    @ParameterizedTest
    @CsvSource({
        "AFSLUITEN, false, true",
        "MONITOREN, false, false",
        "VERRIJKEN, false, false",
        "BESTUURLIJK_OPPAKKEN, true, true",
        "OVERDRAGEN, true, true",
        "HEIT_AANVRAGEN, true, true",
        "INTEGRALE_CONTROLE, true, true",
        "OPSCHALEN_RIEC, true, true",
    })
    void een_uitkomst_zegt_of_er_iets_te_doen_is_en_of_het_signaal_terugkomt(
            Overleguitkomst uitkomst, boolean uitvoeren, boolean definitief) {
        besluit(uitkomst == Overleguitkomst.MONITOREN ? LocalDate.of(2027, 1, 15) : null, uitkomst);

        OverlegbesluitLezen.Vervolg vervolg = besluiten.lees(signaal);

        assertThat(vervolg.uitvoeren()).isEqualTo(uitvoeren);
        assertThat(vervolg.definitief()).isEqualTo(definitief);
        assertThat(vervolg.heeft(uitkomst)).isTrue();
    }

    @Test
    void monitoren_naast_optreden_geeft_beide() {
        besluit(LocalDate.of(2027, 1, 15), Overleguitkomst.MONITOREN, Overleguitkomst.OVERDRAGEN);

        OverlegbesluitLezen.Vervolg vervolg = besluiten.lees(signaal);

        assertThat(vervolg.uitvoeren()).isTrue();
        assertThat(vervolg.heeft(Overleguitkomst.MONITOREN)).isTrue();
        // Seven in the morning, local time.
        assertThat(vervolg.herweegmoment()).contains(Instant.parse("2027-01-15T06:00:00Z"));
    }

    @Test
    void zonder_monitoren_is_er_geen_herweegmoment() {
        besluit(null, Overleguitkomst.VERRIJKEN);

        assertThat(besluiten.lees(signaal).herweegmoment()).isEmpty();
    }

    @Test
    void zonder_besluit_valt_er_niets_te_lezen() {
        assertThatThrownBy(() -> besluiten.lees(signaal)).isInstanceOf(Weigering.class);
    }

    private void besluit(LocalDate herweegdatum, Overleguitkomst... uitkomsten) {
        vastleggen.legVast(
                signaal,
                new Besluit(
                        Set.of(uitkomsten),
                        "Motivering",
                        "Eigenaar",
                        LocalDate.of(2026, 12, 7),
                        herweegdatum,
                        null,
                        null,
                        "overlegvoorzitter"));
    }
}

package nl.gemeente.casusescalatie.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.junit.jupiter.api.Test;

class PrivacycheckRegelsTest {

    private static final Nummer SIGNAAL = Nummer.van("S-2026-00001");
    private static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void een_enkele_nee_laat_de_inhoud_dicht() {
        assertThat(opBronnen(true, true).uitkomst()).isEqualTo(Checkuitkomst.INHOUD_MAG);
        assertThat(opBronnen(true, false).uitkomst()).isEqualTo(Checkuitkomst.ALLEEN_TREFFER);
        assertThat(opBronnen(false, false).uitkomst()).isEqualTo(Checkuitkomst.ALLEEN_TREFFER);
    }

    @Test
    void een_check_zonder_bron_of_zonder_ontvanger_zegt_niets_en_wordt_geweigerd() {
        assertThatThrownBy(() -> Privacycheck.opBronnen(SIGNAAL, Map.of(), antwoorden(true), NU, "ans"))
                .isInstanceOfSatisfying(
                        Weigering.class, e -> assertThat(e.veld()).isEqualTo("bronnen"));
        assertThatThrownBy(() -> Privacycheck.opDelen(
                        SIGNAAL, Checkfase.NA_HET_BESLUIT, null, List.of(), antwoorden(true), NU, "ans"))
                .isInstanceOfSatisfying(
                        Weigering.class, e -> assertThat(e.veld()).isEqualTo("partners"));
    }

    @Test
    void wie_niet_genoemd_is_krijgt_niets() {
        Deling politie = new Deling(Ketenpartner.POLITIE, Gegevensklasse.GEMEENTELIJK, Grondslag.AVG_EIGEN_TAAK);
        Privacycheck check = Privacycheck.opDelen(
                SIGNAAL, Checkfase.NA_HET_BESLUIT, null, List.of(politie), antwoorden(true), NU, "ans");

        assertThat(check.met(Ketenpartner.POLITIE)).contains(politie);
        assertThat(check.met(Ketenpartner.NLA)).isEmpty();
    }

    private static Privacycheck opBronnen(Boolean... voldaan) {
        return Privacycheck.opBronnen(SIGNAAL, Map.of("BEWONING", "Bewoning"), antwoorden(voldaan), NU, "ans");
    }

    private static List<Checkantwoord> antwoorden(Boolean... voldaan) {
        return Arrays.stream(voldaan)
                .map(ja -> new Checkantwoord(Checkfase.BRONNENONDERZOEK, "NOODZAAK", 1, ja, "Daarom."))
                .toList();
    }
}

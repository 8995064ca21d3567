package nl.gemeente.casusescalatie.verrijking.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gemeente.casusescalatie.support.Integratietest;
import nl.gemeente.casusescalatie.verrijking.Adresvoorstel;
import nl.gemeente.casusescalatie.verrijking.Adreszoeker;
import org.junit.jupiter.api.Test;

@Integratietest
class FictieveAdreszoekerTest {

    private final Adreszoeker zoeker;

    FictieveAdreszoekerTest(Adreszoeker zoeker) {
        this.zoeker = zoeker;
    }

    @Test
    void op_postcode_en_nummer() {
        assertThat(zoeker.zoek("1234 aa 5"))
                .containsExactly(new Adresvoorstel("Fictiefstraat 5A, 1234 AA Teylingen", "1234AA", 5, "A"));
    }

    @Test
    void op_straat() {
        assertThat(zoeker.zoek("verzonnenweg"))
                .extracting(Adresvoorstel::huisnummer)
                .containsExactly(10, 12, 14, 16);
    }

    @Test
    void niets_gevonden_is_een_lege_lijst() {
        assertThat(zoeker.zoek("Nergens 1")).isEmpty();
        assertThat(zoeker.zoek(" %_ ")).isEmpty();
    }
}

package nl.gemeente.casusescalatie.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KluisTest {

    private static final byte[] TEKST = "Vijf matrassen".getBytes(StandardCharsets.UTF_8);

    private final Kluis kluis = new Kluis(sleutel(1));

    @Test
    void wat_dicht_is_gaat_met_dezelfde_sleutel_op_dezelfde_plek_open() {
        byte[] dicht = kluis.sluit(TEKST, "a");

        assertThat(kluis.open(dicht, "a")).isEqualTo(TEKST);
        assertThat(kluis.sluit(TEKST, "a")).isNotEqualTo(dicht);
        assertThat(new String(dicht, StandardCharsets.ISO_8859_1)).doesNotContain("matrassen");
    }

    @Test
    void veranderd_verplaatst_of_met_een_andere_sleutel_gaat_het_niet_open() {
        byte[] dicht = kluis.sluit(TEKST, "a");
        byte[] veranderd = dicht.clone();
        veranderd[dicht.length - 1] ^= 1;

        assertThatThrownBy(() -> kluis.open(veranderd, "a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kluis.open(dicht, "b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Kluis(sleutel(2)).open(dicht, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_korte_sleutel_wordt_geweigerd() {
        assertThatThrownBy(() -> new Kluis(Base64.getEncoder().encodeToString(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String sleutel(int vulling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) vulling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

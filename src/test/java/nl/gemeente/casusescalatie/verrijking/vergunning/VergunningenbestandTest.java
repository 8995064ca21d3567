package nl.gemeente.casusescalatie.verrijking.vergunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.verrijking.Vergunningsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VergunningenbestandTest {

    private static final String KOP = "postcode;huisnummer;toevoeging;soort;geldig tot en met\n";

    @Test
    void een_goed_bestand_met_beide_scheidingstekens_en_beide_datums() {
        assertThat(lees("\uFEFF" + KOP + "1234 ab;14;a;Alcoholvergunning;31-12-2027\n\n1234AB;14;;EXPLOITATIE;\n")
                        .regels())
                .containsExactly(
                        new Vergunningregel("1234AB", 14, "A", Vergunningsoort.ALCOHOL, LocalDate.of(2027, 12, 31)),
                        new Vergunningregel("1234AB", 14, "", Vergunningsoort.EXPLOITATIE, null));
        assertThat(lees(KOP.replace(';', ',') + "1234AB,14,,KAMERVERHUUR,2027-12-31\n")
                        .regels())
                .containsExactly(new Vergunningregel(
                        "1234AB", 14, "", Vergunningsoort.KAMERVERHUUR, LocalDate.of(2027, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "12AB;14;;ALCOHOL;, postcode",
        "1234AB;nul;;ALCOHOL;, huisnummer",
        "1234AB;0;;ALCOHOL;, huisnummer",
        "1234AB;123456;;ALCOHOL;, huisnummer",
        "1234AB;14;=1+1;ALCOHOL;, toevoeging",
        "1234AB;14;<b>;ALCOHOL;, toevoeging",
        "1234AB;14;;=cmd|x;, soort",
        "1234AB;14;;ALCOHOL;31-02-2027, geldig tot en met",
        "1234AB;14;;ALCOHOL;morgen, geldig tot en met",
        "1234AB;14;ALCOHOL, deze regel"
    })
    void elke_foute_regel_wordt_genoemd_zonder_wat_er_stond(String regel, String veld) {
        Vergunningenbestand gelezen = lees(KOP + "1234AB;14;;ALCOHOL;\n" + regel + "\n");

        assertThat(gelezen.regels()).hasSize(1);
        assertThat(gelezen.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.regel()).isEqualTo(3);
            assertThat(fout.zin()).startsWith(veld).doesNotContain("=1", "cmd", "<b>");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postcode;huisnummer\n1234AB;14\n",
                "\n\n",
                "postcode;postcode;x;y;z\n",
                "PK\u0003\u0004\u0000"
            })
    void een_ander_bestand_wordt_geweigerd(String inhoud) {
        assertThatThrownBy(() -> lees(inhoud)).isInstanceOf(Weigering.class).hasMessageStartingWith("Bestand: ");
    }

    @Test
    void te_veel_regels_worden_geweigerd() {
        assertThatThrownBy(() -> lees(KOP + "1234AB;14;;ALCOHOL;\n".repeat(Vergunningenbestand.MEESTE_REGELS + 1)))
                .hasMessageContaining("te veel regels. Kies er hoogstens 10.000.");
    }

    private static Vergunningenbestand lees(String inhoud) {
        return Vergunningenbestand.lees(inhoud.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.gemeente.casusescalatie.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelbestandTest {

    private static final Regelvorm VORM = new Regelvorm(List.of("naam", "wat er is"), 3);
    private static final String KOP = "Naam;Wat er is\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam;wat er is\nA;b, c\n",
                "\uFEFFNaam ; Wat er is\r\nA;b, c\r\n",
                "naam,wat er is\nA,\"b, c\"",
                "\"naam\";\"wat er is\"\n\n;\n\"A\";\"b, c\"\n"
            })
    void zo_schrijven_rekenbladen_een_regel(String tekst) {
        assertThat(lees(tekst)).singleElement().satisfies(rij -> assertThat(rij.cellen())
                .containsExactly("A", "b, c"));
    }

    @Test
    void het_oudere_schrift_van_windows_wordt_ook_gelezen() {
        byte[] oud = (KOP + "Zoë;€ 5\n").getBytes(Charset.forName("windows-1252"));

        assertThat(Regelbestand.lees(oud, VORM).get(0).cellen()).containsExactly("Zoë", "€ 5");
        assertThatThrownBy(() -> Regelbestand.lees(new byte[] {(byte) 0x81, 'a'}, VORM))
                .hasMessage("Bestand: dit is geen leesbare tekst. Sla het op als CSV UTF-8.");
    }

    @Test
    void een_regel_heeft_de_plek_waar_hij_begint_ook_na_een_lege_regel_en_een_tekst_van_meer_regels() {
        assertThat(lees(KOP + "A;1\n\nB;\"twee\r\ndrie\"\nC;\"zei \"\"ja\"\"\""))
                .extracting(Rij::regel)
                .containsExactly(2L, 4L, 6L);
        assertThat(lees(KOP + "C;\"zei \"\"ja\"\"\"").get(0).cellen()).containsExactly("C", "zei \"ja\"");
    }

    @Test
    void een_regel_met_een_ander_aantal_kolommen_zegt_dat() {
        assertThatThrownBy(lees(KOP + "A\n").get(0)::eisKolommen).hasMessage("deze regel heeft niet 2 kolommen.");
        assertThatThrownBy(lees(KOP + "A;b;c\n").get(0)::eisKolommen).isInstanceOf(Weigering.class);
        lees(KOP + "A;b\n").get(0).eisKolommen();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "naam;wat er is\n",
                "naam;wat er is\n;\n",
                "naam\nA\n",
                "wat er is;naam\nA;b\n",
                "naam;naam\nA;b\n",
                "naam;wat er is\nA;\"nooit dicht\n",
                "naam;wat er is\nA;\"b\" c\n",
                "\0\0\0"
            })
    void wat_geen_bestand_met_deze_kolommen_is_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> lees(tekst)).isInstanceOf(Weigering.class).hasMessageStartingWith("Bestand: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004[Content_Types].xml", "PK\u0003\u0004lijst.csv"})
    void een_rekenblad_of_zip_wordt_nooit_uitgepakt(String tekst) {
        assertThatThrownBy(() -> lees(tekst))
                .hasMessage("Bestand: dit is een Excel-bestand of een zip, geen CSV. Sla het op als CSV.");
    }

    @Test
    void te_veel_en_te_groot_wordt_gezegd() {
        assertThat(lees(KOP + "A;b\n".repeat(3))).hasSize(3);
        assertThatThrownBy(() -> lees(KOP + "A;b\n".repeat(4)))
                .hasMessage("Bestand: dit heeft te veel regels. Kies er hoogstens 3.");
        assertThatThrownBy(() -> lees(KOP + "a".repeat(Regelvorm.GROOTSTE_KB * 1000)))
                .hasMessage("Bestand: dit is te groot. Kies een bestand van hoogstens 500 kB.");
    }

    @Test
    void een_sjabloon_is_zelf_te_lezen() {
        byte[] sjabloon = VORM.sjabloon(List.of("A;\"b\"", "twee\nregels"));

        assertThat(Regelbestand.lees(sjabloon, VORM).get(0).cellen()).containsExactly("A;\"b\"", "twee\nregels");
    }

    private static List<Rij> lees(String tekst) {
        return Regelbestand.lees(tekst.getBytes(StandardCharsets.UTF_8), VORM);
    }
}

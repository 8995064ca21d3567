package nl.gemeente.casusescalatie.signaal.verband;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import nl.gemeente.casusescalatie.signaal.Persoonskenmerk;
import nl.gemeente.casusescalatie.signaal.verband.Bronnen.Bron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BronnenTest {

    private static final Bron BOA = bekend(Functiegroep.BOA, "Mara Melder", "mara@gemeente.example");

    @Test
    void wie_twee_keer_meldt_is_een_bron() {
        assertThat(geteld(BOA, bekend(Functiegroep.BOA, "M. Melder", " MARA@gemeente.example ")))
                .isEqualTo(1);
        assertThat(geteld(BOA, bekend(Functiegroep.BOA, "Bo Boa", "bo@gemeente.example")))
                .isEqualTo(2);
    }

    @Test
    void zonder_adres_telt_de_naam_en_zonder_naam_de_functiegroep() {
        assertThat(geteld(bekend(Functiegroep.WMO, "Wim Wmo", null), bekend(Functiegroep.WMO, "wim wmo", null)))
                .isEqualTo(1);
        assertThat(geteld(
                        bekend(Functiegroep.WMO, null, null),
                        bekend(Functiegroep.WMO, null, null),
                        bekend(Functiegroep.BOA, null, null)))
                .isEqualTo(2);
    }

    @Test
    void anonieme_meldingen_tellen_per_manier_van_binnenkomen_als_een() {
        assertThat(geteld(anoniem(Kanaal.TELEFOON), anoniem(Kanaal.TELEFOON), BOA))
                .isEqualTo(2);
        assertThat(geteld(anoniem(Kanaal.TELEFOON), anoniem(Kanaal.MMA))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Álida de Vries, 'VRIES, Alida de', true",
        "Jan Jansen, Jan Janssen, false",
        "Maria, Maria, false",
        "Іван Петренко, петренко іван, true",
    })
    void een_naam_wordt_herkend_zonder_accenten_hoofdletters_en_volgorde(String een, String ander, boolean zelfde) {
        String kenmerk = Persoonskenmerk.van(een);

        assertThat(kenmerk != null && kenmerk.equals(Persoonskenmerk.van(ander)))
                .isEqualTo(zelfde);
    }

    private static int geteld(Bron... bronnen) {
        return Bronnen.tel(List.of(bronnen)).aantal();
    }

    private static Bron bekend(Functiegroep groep, String naam, String email) {
        return new Bron(Kanaal.TOEZICHT, false, groep, naam, email);
    }

    private static Bron anoniem(Kanaal kanaal) {
        return new Bron(kanaal, true, null, null, null);
    }
}

package nl.gemeente.casusescalatie.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcesmodellenTest {

    private static final Routevariabele KLAAR = Routevariabele.jaNee("klaar");
    private static final Routevariabele WACHT = Routevariabele.jaNee("wacht");

    private final Procesmodellen modellen = new Procesmodellen(List.of(
            Procesmodel.van("geheel").variabelen(KLAAR),
            Procesmodel.van("stuk").variabelen(WACHT).afgesplitstVan("geheel"),
            Procesmodel.van("ander")));

    @Test
    void een_zaak_die_voor_de_splitsing_begon_houdt_de_variabelen_van_het_stuk() {
        assertThat(modellen.variabele("geheel", "klaar")).contains(KLAAR);
        assertThat(modellen.variabele("geheel", "wacht")).contains(WACHT);
    }

    @Test
    void wie_niet_is_gesplitst_houdt_alleen_het_zijne() {
        assertThat(modellen.variabele("ander", "wacht")).isEmpty();
        assertThat(modellen.variabele("stuk", "klaar")).isEmpty();
        assertThat(modellen.variabele("geheel", "verzonnen")).isEmpty();
        assertThat(modellen.variabele("onbekend", "wacht")).isEmpty();
    }
}

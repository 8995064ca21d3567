package nl.gemeente.casusescalatie.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtTest {

    private static final Nummer NUMMER = Nummer.van("S-2026-00001");

    @Test
    void een_bericht_heeft_naast_sleutel_en_adres_geen_plaats_voor_tekst() {
        assertThat(Arrays.stream(Bericht.class.getRecordComponents())
                        .filter(component -> CharSequence.class.isAssignableFrom(component.getType()))
                        .map(RecordComponent::getName))
                .containsExactly("sleutel", "ontvanger");
        assertThat(Arrays.stream(Bericht.class.getRecordComponents()).map(RecordComponent::getType))
                .containsExactly(
                        String.class,
                        String.class,
                        Sjabloon.class,
                        Nummer.class,
                        Pad.class,
                        LocalDate.class,
                        Afspraak.class);
        assertThat(Arrays.stream(Afspraak.class.getRecordComponents()).map(RecordComponent::getType))
                .containsExactly(Instant.class, Duration.class, int.class, boolean.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taak voor Maria Jansen", "taak:Åsa", "", "taak\r\nBcc: iemand@elders.example"})
    void een_sleutel_bevat_geen_zinnen(String sleutel) {
        assertThatThrownBy(() -> new Bericht(sleutel, "a@b.example", Sjabloon.SPOED, NUMMER, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Jansen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Jansen <m@b.example>",
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "geen"
            })
    void een_ontvanger_is_precies_een_adres(String ontvanger) {
        assertThatThrownBy(() -> new Bericht("taak:1", ontvanger, Sjabloon.SPOED, NUMMER, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria-Jansen", "../geheim", "1&naam=Maria", ""})
    void een_link_leidt_alleen_naar_een_taak_van_de_engine(String taak) {
        assertThatThrownBy(() -> Pad.naarTaak(taak)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_bericht_in_een_logregel_noemt_geen_adres() {
        assertThat(new Bericht("taak:1", "m.jansen@b.example", Sjabloon.SPOED, NUMMER, null, null))
                .hasToString("SPOED S-2026-00001");
    }
}

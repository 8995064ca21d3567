package nl.gemeente.casusescalatie.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeigeringTest {

    @Test
    void een_regel_die_klopt_weigert_niets() {
        assertThatCode(() -> Weigering.tenzij(true, "Dit kan niet.")).doesNotThrowAnyException();
        assertThatCode(() -> Weigering.tenzij(true, "dag", "Dit kan niet.")).doesNotThrowAnyException();
    }

    @Test
    void een_regel_die_niet_klopt_weigert_met_zijn_zin() {
        assertThatThrownBy(() -> Weigering.tenzij(false, "Dit kan niet."))
                .asInstanceOf(type(Weigering.class))
                .returns(null, Weigering::veld)
                .returns("Dit kan niet.", Weigering::zin);
        assertThatThrownBy(() -> Weigering.tenzij(false, "dag", "Dit kan niet."))
                .asInstanceOf(type(Weigering.class))
                .returns("dag", Weigering::veld)
                .returns("Dit kan niet.", Weigering::zin);
    }

    static Stream<@Nullable Object> niets() {
        return Stream.of(null, "", " \n", List.of(), Set.of());
    }

    @ParameterizedTest
    @MethodSource("niets")
    void wat_ontbreekt_wordt_gemist(@Nullable Object waarde) {
        assertThatThrownBy(() -> Weigering.mist(waarde, "doel", "Doel: vul dit veld in."))
                .asInstanceOf(type(Weigering.class))
                .returns("doel", Weigering::veld)
                .returns("Doel: vul dit veld in.", Weigering::zin);
    }

    @Test
    void wat_is_ingevuld_komt_zo_terug() {
        assertThat(Weigering.mist(" tekst ", "doel", "Doel.")).isEqualTo(" tekst ");
        assertThat(Weigering.mist(false, "doel", "Doel.")).isFalse();
        assertThat(Weigering.mist(List.of(1), "doel", "Doel.")).containsExactly(1);
    }

    @Test
    void een_reden_is_er_is_niet_te_lang_en_begint_bij_de_eerste_letter() {
        assertThat(Reden.eis(" Vergissing. ", 20, "Waarom?")).isEqualTo("Vergissing.");
        assertThatThrownBy(() -> Reden.eis(null, 20, "Waarom?")).hasMessage("Waarom?");
        assertThatThrownBy(() -> Reden.eis("x".repeat(21), 20, "Waarom?"))
                .hasMessage("Reden: gebruik hoogstens 20 tekens.");
    }
}

package nl.gemeente.casusescalatie.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gemeente.casusescalatie.controle.Heitteam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeitherkomstTest {

    @ParameterizedTest
    @EnumSource(Heitteam.class)
    void elk_team_van_het_heit_kan_een_maatregel_aanbrengen(Heitteam team) {
        assertThat(Heitherkomst.van(team).name()).isEqualTo(team.name());
        assertThat(Heitherkomst.van(team).naam()).isEqualTo(team.naam());
    }

    @Test
    void zonder_heit_is_er_geen_team() {
        assertThat(Heitherkomst.van(null)).isEqualTo(Heitherkomst.GEEN);
        assertThat(Heitherkomst.GEEN.naam()).isEqualTo("Geen HEIT");
    }
}

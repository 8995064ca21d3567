package nl.gemeente.casusescalatie.maatregel;

import java.util.Arrays;
import nl.gemeente.casusescalatie.controle.Heitteam;
import org.jspecify.annotations.Nullable;

/** The team of the HEIT whose findings led here, or none: {@code bpmn/maatregel-adviseren.dmn} asks for it. */
public enum Heitherkomst {
    GEEN(null),
    PROSTITUTIE(Heitteam.PROSTITUTIE),
    MALAFIDE_BEDRIJVIGHEID(Heitteam.MALAFIDE_BEDRIJVIGHEID);

    private final @Nullable Heitteam team;

    Heitherkomst(@Nullable Heitteam team) {
        this.team = team;
    }

    public static Heitherkomst van(@Nullable Heitteam team) {
        return Arrays.stream(values())
                .filter(herkomst -> herkomst.team == team)
                .findFirst()
                .orElseThrow();
    }

    public String naam() {
        return team == null ? "Geen HEIT" : team.naam();
    }
}

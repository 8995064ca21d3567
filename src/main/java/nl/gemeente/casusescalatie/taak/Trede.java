package nl.gemeente.casusescalatie.taak;

import java.util.Optional;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of the ladder that follows when a task waits too long. The task stays open; each rung lets one more role
 * see it; up to the manager, they may also do it.
 */
public enum Trede {
    HERINNERING(null, "Herinnering: de taak \"%s\" moet bijna klaar zijn.", "Op %s komt er een herinnering."),
    PLAATSVERVANGER(
            Rol.PLAATSVERVANGER,
            "De termijn van de taak \"%s\" is voorbij. De plaatsvervanger kan de taak nu ook doen.",
            "Vanaf %s kan de plaatsvervanger de taak ook doen."),
    MANAGER(
            Rol.MANAGER,
            "De taak \"%s\" ligt nog steeds stil. De manager is gewaarschuwd.",
            "Op %s wordt de manager gewaarschuwd."),
    /** The person ultimately responsible is told; the task stays with those who can do it. */
    BURGEMEESTER(
            null,
            "De taak \"%s\" ligt al lang stil. Het bureau van de burgemeester is gewaarschuwd.",
            "Op %s wordt het bureau van de burgemeester gewaarschuwd.");

    private final @Nullable Rol erbij;
    private final String zin;
    private final String vooraf;

    Trede(@Nullable Rol erbij, String zin, String vooraf) {
        this.erbij = erbij;
        this.zin = zin;
        this.vooraf = vooraf;
    }

    /** The role that may also do the task from this rung on. */
    public Optional<Rol> erbij() {
        return Optional.ofNullable(erbij);
    }

    /** The sentence for the timeline. */
    public String zin(String taak) {
        return zin.formatted(taak);
    }

    /** What the dossier says before this rung is taken; the moment has to be filled in. */
    String vooraf() {
        return vooraf;
    }

    public Optional<Trede> volgende() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}

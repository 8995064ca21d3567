package nl.gemeente.casusescalatie.toegang;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A role is three things with one name: a group of people, the candidate group of a task, and what a drawing says
 * beside that task.
 */
public enum Rol {
    MELDER("Melder"),
    AANDACHTSFUNCTIONARIS("Aandachtsfunctionaris"),
    PLAATSVERVANGER("Plaatsvervangend aandachtsfunctionaris"),
    OVERLEGVOORZITTER("Voorzitter signalenoverleg"),
    CASUSREGISSEUR("Casusregisseur"),
    TOEZICHT("Toezichthouder"),
    JURIST("Jurist"),
    BURGEMEESTER("Burgemeester"),
    ZORG("Zorgcoördinator"),
    BURGERZAKEN("Burgerzaken"),
    BIBOB("Bibob-coördinator"),
    MANAGER("Manager"),
    PRIVACY("Functionaris gegevensbescherming"),
    /**
     * Somebody from a ketenpartner, outside the municipality: sees what the partner was invited for, and nothing else.
     */
    DEELNEMER("Deelnemer signalenoverleg"),
    BEHEER("Functioneel beheer");

    private final String omschrijving;

    Rol(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** The id of the Camunda group and of the candidate group. */
    public String groep() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people read, also in a drawing. */
    public String omschrijving() {
        return omschrijving;
    }

    /** Everybody who works for the municipality. */
    public static Set<Rol> eigen() {
        return EnumSet.complementOf(EnumSet.of(DEELNEMER));
    }

    /** Who reports or gets tasks; a model can give another role a task as well. */
    public static Set<Rol> metTaken() {
        return EnumSet.complementOf(EnumSet.of(PRIVACY, BEHEER, DEELNEMER));
    }

    /** Who watches how the cases run, or keeps the machine running. */
    public static Set<Rol> metCockpit() {
        return EnumSet.of(MANAGER, BEHEER);
    }

    public static Optional<Rol> vanGroep(String groep) {
        return Arrays.stream(values()).filter(rol -> rol.groep().equals(groep)).findFirst();
    }
}

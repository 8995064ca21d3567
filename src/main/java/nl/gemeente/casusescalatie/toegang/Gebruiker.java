package nl.gemeente.casusescalatie.toegang;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody with a login, and the groups that say what they may do. */
public record Gebruiker(String id, String naam, Set<String> groepen) {

    public Gebruiker {
        groepen = Set.copyOf(groepen);
    }

    public boolean heeft(Rol rol) {
        return groepen.contains(rol.groep());
    }

    /** Comes from a ketenpartner and has no role in the municipality. */
    public boolean isGast() {
        return Rollen.isGast(rollen());
    }

    /** The roles as people read them, for instance "Jurist, Manager". */
    public String rolnamen() {
        return rollen().stream().map(Rol::omschrijving).collect(Collectors.joining(", "));
    }

    public Set<Rol> rollen() {
        EnumSet<Rol> rollen = EnumSet.noneOf(Rol.class);
        groepen.stream().map(Rol::vanGroep).flatMap(Optional::stream).forEach(rollen::add);
        return rollen;
    }
}

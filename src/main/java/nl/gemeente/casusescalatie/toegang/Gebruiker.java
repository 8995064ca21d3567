package nl.gemeente.casusescalatie.toegang;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Somebody with a login, and the groups that say what he or she may do. */
public record Gebruiker(String id, String naam, Set<String> groepen) {

    public Gebruiker {
        groepen = Set.copyOf(groepen);
    }

    public boolean heeft(Rol rol) {
        return groepen.contains(rol.groep());
    }

    /** Comes from a ketenpartner and has no role in the municipality. */
    public boolean isGast() {
        return rollen().equals(EnumSet.of(Rol.DEELNEMER));
    }

    public Set<Rol> rollen() {
        EnumSet<Rol> rollen = EnumSet.noneOf(Rol.class);
        groepen.stream().map(Rol::vanGroep).flatMap(Optional::stream).forEach(rollen::add);
        return rollen;
    }
}

package nl.gemeente.casusescalatie.toegang;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of content in a dossier and the roles that may read each: need-to-know, with care and enforcement apart. */
public enum Inzage {
    /** That something happened and when; no word about a person, a place or a company. */
    ALGEMEEN(EnumSet.complementOf(EnumSet.of(Rol.MELDER, Rol.DEELNEMER))),
    /** What was reported and what the registers know: who, where, what. */
    INHOUD(EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER, Rol.OVERLEGVOORZITTER, Rol.CASUSREGISSEUR)),
    /**
     * Why something may be read or shared; written without a word about a person, a place or a company, so that those
     * who guard privacy can read it.
     */
    VERANTWOORDING(EnumSet.of(
            Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER, Rol.OVERLEGVOORZITTER, Rol.CASUSREGISSEUR, Rol.PRIVACY)),
    /** Who reported; shielded from everybody who does not have to answer the melder. */
    MELDER(EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER)),
    /** About the victim and the help. */
    ZORG(EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER, Rol.ZORG)),
    /** What the RIEC-convenant lets the municipality know. */
    CONVENANT(EnumSet.of(Rol.CASUSREGISSEUR)),
    /** Findings, breaches and measures. */
    HANDHAVING(EnumSet.of(
            Rol.AANDACHTSFUNCTIONARIS,
            Rol.PLAATSVERVANGER,
            Rol.CASUSREGISSEUR,
            Rol.TOEZICHT,
            Rol.JURIST,
            Rol.BURGEMEESTER)),
    /** Which colleague is kept out of a dossier that touches them personally, and why. */
    BELANG(EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER, Rol.OVERLEGVOORZITTER, Rol.MANAGER, Rol.PRIVACY));

    private final Set<Rol> rollen;

    Inzage(Set<Rol> rollen) {
        this.rollen = rollen;
    }

    public boolean voor(Collection<Rol> eigenRollen) {
        return eigenRollen.stream().anyMatch(rollen::contains);
    }

    public Set<Rol> rollen() {
        return EnumSet.copyOf(rollen);
    }
}

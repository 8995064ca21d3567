package nl.gemeente.casusescalatie.controle;

import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/** Which service must be told of a signal of trafficking found on the spot. Nobody chooses: the plan says so. */
public enum Meldpunt {
    AVIM(Ketenpartner.AVIM),
    NLA(Ketenpartner.NLA);

    private final Ketenpartner partner;

    Meldpunt(Ketenpartner partner) {
        this.partner = partner;
    }

    public Ketenpartner partner() {
        return partner;
    }

    /** @param team the team of the HEIT, or null for an integrale controle */
    static Set<Meldpunt> voor(Set<Uitbuitingsvorm> vormen, @Nullable Heitteam team) {
        Set<Meldpunt> meldpunten = EnumSet.noneOf(Meldpunt.class);
        vormen.forEach(vorm -> meldpunten.add(voor(vorm, team)));
        return meldpunten;
    }

    /**
     * Plan 6.3.1.3: Team Prostitutie always to AVIM (S-83), criminele uitbuiting to AVIM (S-84), arbeidsuitbuiting to
     * the Arbeidsinspectie (S-85). A form that the plan does not name, or that is not known yet, goes to AVIM as well
     * (reconstruction [R]).
     */
    private static Meldpunt voor(Uitbuitingsvorm vorm, @Nullable Heitteam team) {
        return vorm == Uitbuitingsvorm.ARBEID && team != Heitteam.PROSTITUTIE ? NLA : AVIM;
    }
}

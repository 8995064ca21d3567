package nl.gemeente.casusescalatie.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Component;

/** Who sees which item of a meeting. Every page and list of meetings asks here and nowhere else. */
@Component
public class Overlegtoegang {

    /** Whether this reader may know of the meeting at all: when it is and who takes part. */
    public boolean kent(Nummer overleg, String gebruiker, Collection<Rol> rollen) {
        return Inzage.INHOUD.voor(rollen);
    }

    /** Of these signals on the agenda of this meeting, the ones that this reader may see. */
    public Set<Nummer> zichtbaar(
            Nummer overleg, Collection<Nummer> signalen, String gebruiker, Collection<Rol> rollen) {
        return Inzage.INHOUD.voor(rollen) ? Set.copyOf(signalen) : Set.of();
    }

    public boolean ziet(Nummer overleg, Nummer signaal, String gebruiker, Collection<Rol> rollen) {
        return zichtbaar(overleg, List.of(signaal), gebruiker, rollen).contains(signaal);
    }
}

package nl.gemeente.casusescalatie.routekaart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Partneradvies;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the maps advise for a signal: the newest finished run of each map. */
@Component
@Transactional(readOnly = true)
public class Routeadviezen implements Partneradvies {

    private final Doorlopen doorlopen;

    Routeadviezen(Doorlopen doorlopen) {
        this.doorlopen = doorlopen;
    }

    public Set<Ketenpartner> van(Nummer nummer) {
        List<Doorloop> alle = doorlopen.findByNummerOrderById(nummer.waarde());
        Set<Ketenpartner> adviezen = new LinkedHashSet<>();
        for (Routekaart kaart : Routekaart.values()) {
            alle.stream()
                    .filter(doorloop ->
                            doorloop.kaart() == kaart && doorloop.afgerondOp().isPresent() && !doorloop.afgebroken())
                    .reduce((eerder, later) -> later)
                    .ifPresent(doorloop -> adviezen.addAll(doorloop.adviezen()));
        }
        return adviezen;
    }

    @Override
    public boolean isErVoor(Nummer nummer) {
        return !van(nummer).isEmpty();
    }

    @Override
    public boolean wijktAf(Nummer nummer, Ketenpartner partner) {
        Set<Ketenpartner> adviezen = van(nummer);
        return !adviezen.isEmpty() && !adviezen.contains(partner);
    }
}

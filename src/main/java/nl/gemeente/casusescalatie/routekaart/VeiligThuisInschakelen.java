package nl.gemeente.casusescalatie.routekaart;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.VeiligThuisBereiken;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A minor never waits for consent: the transfer to Veilig Thuis exists as soon as the age is known. */
@Service
@Transactional
public class VeiligThuisInschakelen {

    private final Doorlopen doorlopen;
    private final VeiligThuisBereiken veiligThuis;

    VeiligThuisInschakelen(Doorlopen doorlopen, VeiligThuisBereiken veiligThuis) {
        this.doorlopen = doorlopen;
        this.veiligThuis = veiligThuis;
    }

    /** Following the map once more does not open a second transfer. */
    public void schakelIn(Nummer nummer, String medewerker) {
        Doorloop doorloop = doorlopen.lopende(nummer, Routekaart.PERSOON);
        doorloop.adviseer(Routevraag.PERSOON_MINDERJARIG, Ketenpartner.VEILIG_THUIS);
        veiligThuis.schakelIn(nummer, medewerker);
    }
}

package nl.gemeente.casusescalatie.routekaart;

import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.doorzetting.Doorzetting;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingen;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A minor never waits for consent: the transfer to Veilig Thuis stands as soon as the age is known. */
@Service
@Transactional
public class VeiligThuisInschakelen {

    private final Doorlopen doorlopen;
    private final Doorzettingen doorzettingen;
    private final Doorzetten doorzetten;

    VeiligThuisInschakelen(Doorlopen doorlopen, Doorzettingen doorzettingen, Doorzetten doorzetten) {
        this.doorlopen = doorlopen;
        this.doorzettingen = doorzettingen;
        this.doorzetten = doorzetten;
    }

    /** Following the map once more does not open a second transfer. */
    public void schakelIn(Nummer nummer, String medewerker) {
        Doorloop doorloop = doorlopen.lopende(nummer, Routekaart.PERSOON);
        doorloop.adviseer(Routevraag.PERSOON_MINDERJARIG, Ketenpartner.VEILIG_THUIS);
        lopende(nummer, medewerker);
    }

    /** The transfer that Veilig Thuis has; a new one when there is none, or when the one before was turned down or recalled. */
    Doorzetting lopende(Nummer nummer, String medewerker) {
        return gevonden(nummer).orElseGet(() -> {
            doorzetten.doorzetten(
                    nummer,
                    Ketenpartner.VEILIG_THUIS,
                    "Melding van een mogelijk slachtoffer van mensenhandel jonger dan 18 jaar.",
                    Grondslag.MELDRECHT,
                    null,
                    medewerker);
            return gevonden(nummer).orElseThrow();
        });
    }

    private Optional<Doorzetting> gevonden(Nummer nummer) {
        return doorzettingen.findByDossiernummerOrderById(nummer.waarde()).stream()
                .filter(doorzetting -> doorzetting.partner() == Ketenpartner.VEILIG_THUIS)
                .filter(Doorzetting::heeftDePartner)
                .reduce((eerder, later) -> later);
    }
}

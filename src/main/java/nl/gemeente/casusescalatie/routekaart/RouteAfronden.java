package nl.gemeente.casusescalatie.routekaart;

import java.time.Clock;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a run of a map; its advice counts from now on. */
@Service
@Transactional
public class RouteAfronden {

    private final Doorlopen doorlopen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    RouteAfronden(Doorlopen doorlopen, Tijdlijn tijdlijn, Clock klok) {
        this.doorlopen = doorlopen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return the first partner of the run; empty when the map points to none */
    public Optional<Ketenpartner> rondAf(Nummer nummer, Routekaart kaart) {
        Doorloop doorloop = doorlopen.lopende(nummer, kaart);
        doorloop.rondAf(klok.instant());
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "%s gevolgd.".formatted(kaart.naam()), Medewerker.SYSTEEM);
        return doorloop.advies();
    }
}

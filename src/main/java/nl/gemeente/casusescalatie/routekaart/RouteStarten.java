package nl.gemeente.casusescalatie.routekaart;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a map for a signal, with the version that counts today. */
@Service
@Transactional
public class RouteStarten {

    private final Doorlopen doorlopen;
    private final Kaartversies versies;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    RouteStarten(Doorlopen doorlopen, Kaartversies versies, Tijdlijn tijdlijn, Clock klok) {
        this.doorlopen = doorlopen;
        this.versies = versies;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void start(Nummer nummer, Routekaart kaart) {
        doorlopen
                .findByNummerAndKaartAndAfgerondOpIsNull(nummer.waarde(), kaart)
                .ifPresent(eerder -> {
                    eerder.breekAf(klok.instant());
                    // Before the new one is written: only one run of a map is open at a time.
                    doorlopen.saveAndFlush(eerder);
                });
        int versie = versies.geldende(kaart);
        doorlopen.save(Doorloop.begin(nummer, kaart, versie, klok.instant()));
        tijdlijn.noteer(
                nummer, Inzage.ALGEMEEN, "%s gestart (versie %d).".formatted(kaart.naam(), versie), Medewerker.SYSTEEM);
    }
}

package nl.gemeente.casusescalatie.routekaart;

import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that 112 was called, and when. */
@Service
@Transactional
public class AlarmVastleggen {

    private final Doorlopen doorlopen;
    private final Tijdlijn tijdlijn;

    AlarmVastleggen(Doorlopen doorlopen, Tijdlijn tijdlijn) {
        this.doorlopen = doorlopen;
        this.tijdlijn = tijdlijn;
    }

    public void legVast(Nummer nummer, Routekaart kaart) {
        Doorloop doorloop = doorlopen.lopende(nummer, kaart);
        Routevraag vraag = kaart == Routekaart.PERSOON ? Routevraag.PERSOON_ACUUT : Routevraag.LOCATIE_ACUUT;
        doorloop.adviseer(vraag, Ketenpartner.POLITIE);
        doorloop.antwoordOp(vraag)
                .ifPresent(antwoord -> tijdlijn.noteer(
                        nummer,
                        Inzage.ALGEMEEN,
                        "Acuut: 112 gebeld op %s. De route loopt door.".formatted(Datum.moment(antwoord.moment())),
                        antwoord.medewerker()));
    }
}

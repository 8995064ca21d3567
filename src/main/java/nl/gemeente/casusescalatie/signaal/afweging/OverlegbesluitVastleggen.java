package nl.gemeente.casusescalatie.signaal.afweging;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records on the signal what the signalenoverleg decided. */
@Service
@Transactional
public class OverlegbesluitVastleggen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;

    OverlegbesluitVastleggen(Signalen signalen, Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
    }

    public void legVast(Nummer nummer, Besluit besluit) {
        signalen.lees(nummer).legBesluitVast(besluit);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Besluit van het signalenoverleg: %s.".formatted(besluit.inWoorden()),
                besluit.medewerker());
    }
}

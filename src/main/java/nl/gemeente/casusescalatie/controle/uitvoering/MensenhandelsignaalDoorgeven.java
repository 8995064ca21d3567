package nl.gemeente.casusescalatie.controle.uitvoering;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals found on the spot go to the service that investigates them, without anybody having to remember it. */
@Service
@Transactional
public class MensenhandelsignaalDoorgeven {

    private final Controles controles;
    private final Doorzetten doorzetten;
    private final Ketenpartners ketenpartners;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    MensenhandelsignaalDoorgeven(
            Controles controles, Doorzetten doorzetten, Ketenpartners ketenpartners, Tijdlijn tijdlijn, Clock klok) {
        this.controles = controles;
        this.doorzetten = doorzetten;
        this.ketenpartners = ketenpartners;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void geefDoor(Nummer nummer, Meldpunt meldpunt, String medewerker) {
        controles.van(nummer).geefDoor(meldpunt, klok.instant());
        doorzetten.doorzetten(
                nummer,
                meldpunt.partner(),
                "Bij een controle zijn signalen van mensenhandel gezien",
                ketenpartners.van(meldpunt.partner()).grondslag(),
                null,
                medewerker);
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "Signaal van mensenhandel doorgegeven aan %s."
                        .formatted(meldpunt.partner().naam()),
                medewerker);
    }
}

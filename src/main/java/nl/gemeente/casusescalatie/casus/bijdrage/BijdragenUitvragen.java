package nl.gemeente.casusescalatie.casus.bijdrage;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the partners the request for a contribution. */
@Service
@Transactional
public class BijdragenUitvragen {

    private final Casussen casussen;
    private final Casuspost post;
    private final Tijdlijn tijdlijn;

    BijdragenUitvragen(Casussen casussen, Casuspost post, Tijdlijn tijdlijn) {
        this.casussen = casussen;
        this.post = post;
        this.tijdlijn = tijdlijn;
    }

    public void vraagUit(Nummer nummer, String medewerker) {
        Casus casus = casussen.lees(nummer);
        String zelfDoen = post.schrijfAan(casus, casus.bijdragen().open(), Sjabloon.BIJDRAGE_GEVRAAGD);
        tijdlijn.noteer(nummer, Inzage.CONVENANT, "De uitvraag is verstuurd." + zelfDoen, medewerker);
    }
}

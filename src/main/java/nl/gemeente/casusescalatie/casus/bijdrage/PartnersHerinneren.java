package nl.gemeente.casusescalatie.casus.bijdrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a partner that has not answered by its last day. */
@Service
@Transactional
public class PartnersHerinneren {

    private final Casussen casussen;
    private final Casuspost post;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    PartnersHerinneren(Casussen casussen, Casuspost post, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.post = post;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void herinner(Nummer nummer, Casuspartner partner, String medewerker) {
        Casus casus = casussen.lees(nummer);
        casus.herinner(partner, LocalDate.now(klok));
        String zelfDoen = post.schrijfAan(casus, Set.of(partner), Sjabloon.BIJDRAGE_HERINNERING);
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Herinnerd aan de gevraagde bijdrage: %s.%s".formatted(partner.naam(), zelfDoen),
                medewerker);
    }
}

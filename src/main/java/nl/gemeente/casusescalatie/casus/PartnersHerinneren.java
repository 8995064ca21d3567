package nl.gemeente.casusescalatie.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the partners that did not answer before the last day. */
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

    public void herinner(Nummer nummer, String medewerker) {
        Casus casus = casussen.lees(nummer);
        List<Casuspartner> stil = casus.herinner(LocalDate.now(klok));
        String zelfDoen = post.schrijfAan(casus, Sjabloon.BIJDRAGE_HERINNERING);
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Herinnerd aan de gevraagde bijdrage: %s.%s"
                        .formatted(stil.stream().map(Casuspartner::naam).collect(Collectors.joining(", ")), zelfDoen),
                medewerker);
    }
}

package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelaanleiding;
import nl.gemeente.casusescalatie.maatregel.Maatregelen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;

/** Opens a measure and records what it followed from. */
@Component
class Maatregelopening {

    private final Maatregelen maatregelen;
    private final Nummers nummers;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;

    Maatregelopening(Maatregelen maatregelen, Nummers nummers, Verbanden verbanden, Tijdlijn tijdlijn) {
        this.maatregelen = maatregelen;
        this.nummers = nummers;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
    }

    Nummer open(Maatregelaanleiding aanleiding, String wie) {
        Nummer nummer = nummers.volgende(Nummer.Soort.MAATREGEL);
        maatregelen.save(new Maatregel(nummer, aanleiding));
        verbanden.legOnder(aanleiding.herkomst(), nummer);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Maatregel geopend.", wie);
        tijdlijn.noteer(aanleiding.herkomst(), Inzage.ALGEMEEN, "Maatregel %s is geopend.".formatted(nummer), wie);
        return nummer;
    }
}

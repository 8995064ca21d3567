package nl.gemeente.casusescalatie.controle.voorbereiding;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controle;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a controle under the signaal, casus or controle that asks for it. */
@Service
@Transactional
public class ControleOpenen {

    private final Controles controles;
    private final Nummers nummers;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    ControleOpenen(Controles controles, Nummers nummers, Verbanden verbanden, Tijdlijn tijdlijn, Clock klok) {
        this.controles = controles;
        this.nummers = nummers;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Nummer open(Nummer aanleiding, Controlesoort soort, String medewerker) {
        Nummer nummer = nummers.volgende(Nummer.Soort.CONTROLE);
        controles.save(Controle.open(nummer, soort, klok.instant()));
        verbanden.legOnder(aanleiding, nummer);
        tijdlijn.noteer(
                nummer, Inzage.ALGEMEEN, "%s geopend vanuit %s.".formatted(soort.naam(), aanleiding), medewerker);
        tijdlijn.noteer(aanleiding, Inzage.ALGEMEEN, "%s %s geopend.".formatted(soort.naam(), nummer), medewerker);
        return nummer;
    }
}

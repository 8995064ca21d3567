package nl.gemeente.casusescalatie.controle.voorbereiding;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controleproces;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Controlesoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and starts the controle that the report asked for. */
@Service
@Transactional
public class HercontroleOpenen {

    private final Controles controles;
    private final ControleOpenen openen;
    private final Controleproces proces;

    HercontroleOpenen(Controles controles, ControleOpenen openen, Controleproces proces) {
        this.controles = controles;
        this.openen = openen;
        this.proces = proces;
    }

    public Nummer open(Nummer nummer, String medewerker) {
        Controlesoort soort = controles.van(nummer).hercontrole();
        Nummer hercontrole = openen.open(nummer, soort, medewerker);
        proces.start(hercontrole, soort);
        return hercontrole;
    }
}

package nl.gemeente.casusescalatie.controle.inzage;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom a step of a controle must be repeated. */
@Service
@Transactional(readOnly = true)
public class Controlelijsten {

    private final Controles controles;

    Controlelijsten(Controles controles) {
        this.controles = controles;
    }

    /** The partners whose answer is expected. */
    public List<Controlepartner> gevraagd(Nummer controle) {
        return controles.van(controle).gevraagd();
    }

    /** The partners who were there. */
    public List<Controlepartner> deelnemers(Nummer controle) {
        return controles.van(controle).deelnemers();
    }

    /** The services that must be told of what was seen; empty when nothing was. */
    public List<Meldpunt> meldpunten(Nummer controle) {
        return List.copyOf(controles.van(controle).meldpunten());
    }
}

package nl.gemeente.casusescalatie.controle.inzage;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Overtredingsbeeld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The breaches of a controle that the municipality wants to act on. */
@Service
@Transactional(readOnly = true)
public class Overtredingen {

    private final Controles controles;

    Overtredingen(Controles controles) {
        this.controles = controles;
    }

    /** In the order in which they were recorded; empty when there is nothing to act on. */
    public List<Overtredingsbeeld> opTePakken(Nummer controle) {
        return controles.van(controle).opTePakken();
    }
}

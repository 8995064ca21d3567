package nl.gemeente.casusescalatie.routekaart;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of a run answered with ja for which a partner has to be determined. */
@Component
@Transactional(readOnly = true)
public class Adviesvragen {

    private final Doorlopen doorlopen;

    Adviesvragen(Doorlopen doorlopen) {
        this.doorlopen = doorlopen;
    }

    public List<Routevraag> van(Nummer nummer, Routekaart kaart) {
        return doorlopen.lopende(nummer, kaart).adviesvragen();
    }
}

package nl.gemeente.casusescalatie.casus.inzage;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uiterlijk;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.GevoegdSignaal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms and the process may ask about a casus. */
@Service
@Transactional(readOnly = true)
public class CasussenLezen {

    private final Casussen casussen;

    CasussenLezen(Casussen casussen) {
        this.casussen = casussen;
    }

    /** @throws nl.gemeente.casusescalatie.basis.Weigering when there is no such casus */
    public Casusbeeld lees(Nummer nummer) {
        Casus casus = casussen.lees(nummer);
        return new Casusbeeld(
                nummer,
                casus.status(),
                casus.isDicht(),
                casus.signalen().stream()
                        .filter(signaal -> signaal.vertrek() == null)
                        .map(GevoegdSignaal::nummer)
                        .toList());
    }

    /** Partners that have not answered yet. */
    public List<Casuspartner> openBijdragen(Nummer nummer) {
        return casussen.lees(nummer).bijdragen().open();
    }

    /** When the last day of this partner has passed. */
    public Instant bijdrageUiterlijk(Nummer nummer, Casuspartner partner) {
        return Uiterlijk.einde(casussen.lees(nummer).bijdragen().open(partner).uiterlijk());
    }
}

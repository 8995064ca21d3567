package nl.gemeente.casusescalatie.maatregel;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.SignalenLezen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signalenoverleg decided to act on a signaal itself: a measure is considered. */
@Service
@Transactional
public class MaatregelOpenen {

    private final Maatregelregister register;
    private final SignalenLezen signalen;

    MaatregelOpenen(Maatregelregister register, SignalenLezen signalen) {
        this.register = register;
        this.signalen = signalen;
    }

    public Nummer open(Nummer signaal, String medewerker) {
        return register.open(
                new Aanleiding(
                        signaal,
                        null,
                        "Besluit van het signalenoverleg: "
                                + signalen.laatsteBesluit(signaal).motivering(),
                        signalen.lees(signaal).vormen(),
                        HeitTeam.GEEN),
                medewerker);
    }
}

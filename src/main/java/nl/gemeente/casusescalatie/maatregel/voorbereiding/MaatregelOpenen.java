package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Heitherkomst;
import nl.gemeente.casusescalatie.maatregel.Maatregelaanleiding;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signalenoverleg decided to act on a signaal itself: a measure is considered. */
@Service
@Transactional
public class MaatregelOpenen {

    private final Maatregelopening register;
    private final SignalenLezen signalen;

    MaatregelOpenen(Maatregelopening register, SignalenLezen signalen) {
        this.register = register;
        this.signalen = signalen;
    }

    /** @throws Weigering when the overleg decided something else */
    public Nummer open(Nummer signaal, String medewerker) {
        Besluit besluit = signalen.laatsteBesluit(signaal);
        if (!besluit.uitkomsten().contains(Overleguitkomst.BESTUURLIJK_OPPAKKEN)) {
            throw new Weigering("Het signalenoverleg besloot niet om dit signaal bestuurlijk op te pakken.");
        }
        return register.open(
                new Maatregelaanleiding(
                        signaal,
                        null,
                        "Besluit van het signalenoverleg: " + besluit.motivering(),
                        signalen.lees(signaal).vormen(),
                        Heitherkomst.GEEN),
                medewerker);
    }
}

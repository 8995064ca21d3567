package nl.gemeente.casusescalatie.overleg.besluit;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Overlegproces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the process of a signal go on with its decision, also while the meeting still runs. */
@Service
@Transactional
public class OverlegbesluitDoorgeven {

    private final Overlegproces proces;

    OverlegbesluitDoorgeven(Overlegproces proces) {
        this.proces = proces;
    }

    public void geefDoor(Nummer signaal) {
        proces.besluitGenomen(signaal);
    }
}

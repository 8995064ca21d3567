package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.stereotype.Component;

/** The one run of the meldcode that a signal has open. */
@Component
class LopendeMeldcode {

    private final Meldcodes meldcodes;

    LopendeMeldcode(Meldcodes meldcodes) {
        this.meldcodes = meldcodes;
    }

    Meldcode van(Nummer signaal) {
        return meldcodes
                .findBySignaalAndGeslotenOpIsNull(signaal.waarde())
                .orElseThrow(() -> new Weigering("Voor dit signaal loopt geen meldcode meer."));
    }
}

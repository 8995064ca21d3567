package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.stereotype.Component;

/** The open run of the meldcode of a signal, at most one. */
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

package nl.gemeente.casusescalatie.signaal;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.stereotype.Component;

/** Finds the signal that a step is about, and fails loudly when there is none. */
@Component
class Signaalboek {

    private final Signalen signalen;

    Signaalboek(Signalen signalen) {
        this.signalen = signalen;
    }

    Signaal lees(Nummer nummer) {
        return signalen.findById(nummer.waarde())
                .orElseThrow(() -> new Weigering("Wij kennen geen signaal met dit nummer."));
    }
}

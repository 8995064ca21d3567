package nl.gemeente.casusescalatie.opschorting;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the dossier and everything that followed from it that an opschorting was lifted. */
@Service
@Transactional
public class WachtendenInlichten {

    private final Verbanden verbanden;
    private final Opschortingsproces proces;

    WachtendenInlichten(Verbanden verbanden, Opschortingsproces proces) {
        this.verbanden = verbanden;
        this.proces = proces;
    }

    public void lichtIn(Nummer dossier) {
        proces.meldOpgeheven(verbanden.metAllesEronder(dossier));
    }
}

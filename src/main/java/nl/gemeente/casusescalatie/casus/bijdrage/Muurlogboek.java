package nl.gemeente.casusescalatie.casus.bijdrage;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records an attempt to let in a partner that may not come in; in a transaction of its own, because the attempt itself
 * is rolled back.
 */
@Component
public class Muurlogboek {

    private final Tijdlijn tijdlijn;

    Muurlogboek(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteer(Nummer casus, Casuspartner partner, String medewerker) {
        tijdlijn.noteer(
                casus,
                Inzage.CONVENANT,
                "Geweigerd: iemand wilde %s laten meedoen, maar die hoort niet bij het RIEC-convenant."
                        .formatted(partner.naam()),
                medewerker);
    }

    /** Somebody who may not see convenant data asked for the hand-over to the RIEC. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteerPoging(Nummer casus, String medewerker) {
        tijdlijn.noteer(
                casus,
                Inzage.CONVENANT,
                "Geweigerd: iemand zonder inzage in convenantgegevens vroeg de overdracht aan het RIEC op.",
                medewerker);
    }
}

package nl.gemeente.casusescalatie.casus.bijdrage;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Casusdeelname;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import org.springframework.stereotype.Component;

/** The wall around a casus: only partners of the RIEC-convenant come in. */
@Component
public class Partnermuur {

    private final Casuspartners partnerlijst;
    private final Muurlogboek logboek;

    Partnermuur(Casuspartners partnerlijst, Muurlogboek logboek) {
        this.partnerlijst = partnerlijst;
        this.logboek = logboek;
    }

    /**
     * @param veld the field in which the partner was chosen
     * @throws Weigering when this partner is outside the convenant; the attempt stays on the timeline
     */
    public Casusdeelname laatBinnen(
            Nummer casus, String veld, Casuspartner partner, LocalDate vandaag, String medewerker) {
        Casuspartners.Gegevens gegevens = partnerlijst.van(partner);
        if (!gegevens.toegelaten()) {
            logboek.noteer(casus, partner, medewerker);
            throw new Weigering(
                    veld,
                    "Partner: %s hoort niet bij het RIEC-convenant en mag niets uit deze casus weten. Kies een partner van het convenant."
                            .formatted(partner.naam()));
        }
        return new Casusdeelname(partner, gegevens.rol(), gegevens.gegevensklasse(), vandaag);
    }
}

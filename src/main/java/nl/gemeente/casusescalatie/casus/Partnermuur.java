package nl.gemeente.casusescalatie.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.stereotype.Component;

/** The wall around a casus: only partners of the RIEC-convenant come in. */
@Component
class Partnermuur {

    private final Casuspartners partnerlijst;
    private final Muurlogboek logboek;

    Partnermuur(Casuspartners partnerlijst, Muurlogboek logboek) {
        this.partnerlijst = partnerlijst;
        this.logboek = logboek;
    }

    /** @throws Weigering when one of them is no partner of the convenant; the attempt stays on the timeline */
    List<Deelnemer> laatBinnen(Nummer casus, Set<Casuspartner> partners, LocalDate vandaag, String medewerker) {
        List<Deelnemer> binnen = new ArrayList<>();
        for (Casuspartner partner : partners.stream().sorted().toList()) {
            Casuspartners.Gegevens gegevens = partnerlijst.van(partner);
            if (!gegevens.toegelaten()) {
                logboek.noteer(casus, partner, medewerker);
                throw new Weigering(
                        "partners",
                        "Partners: %s hoort niet bij het RIEC-convenant en mag niets uit deze casus weten. Kies alleen partners van het convenant."
                                .formatted(partner.naam()));
            }
            binnen.add(new Deelnemer(partner, gegevens.rol(), gegevens.gegevensklasse(), vandaag));
        }
        return binnen;
    }
}

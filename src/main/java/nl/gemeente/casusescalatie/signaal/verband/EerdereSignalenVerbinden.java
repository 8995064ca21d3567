package nl.gemeente.casusescalatie.signaal.verband;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the enrichment: the urgency is in the dossier, and signals that may be about the same thing are linked, not
 * merged.
 */
@Service
@Transactional
@EnableConfigurationProperties(Verbandinstellingen.class)
public class EerdereSignalenVerbinden {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;
    private final Signaalverbanden verbanden;
    private final Verbandinstellingen instellingen;

    EerdereSignalenVerbinden(
            Signalen signalen, Tijdlijn tijdlijn, Signaalverbanden verbanden, Verbandinstellingen instellingen) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.instellingen = instellingen;
    }

    public void verbind(Nummer nummer, Urgentie urgentie) {
        Signaal signaal = signalen.lees(nummer);
        signaal.verrijk(urgentie);
        zoek(signaal);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Het signaal is verrijkt. Urgentie: %s. Signalen die erbij kunnen horen: %d."
                        .formatted(urgentie.naam(), verbanden.van(nummer).size()),
                Medewerker.SYSTEEM);
    }

    /** Again, because a register that was silent has answered after all. */
    public void zoekOpnieuw(Nummer nummer) {
        zoek(signalen.lees(nummer));
    }

    private void zoek(Signaal signaal) {
        Instant vanaf = signaal.ontvangenOp()
                .atZone(Datum.ZONE)
                .minus(instellingen.periode())
                .toInstant();
        verbanden.zoek(signaal.nummer(), vanaf);
    }
}

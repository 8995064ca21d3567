package nl.gemeente.casusescalatie.signaal.verband;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalboek;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the enrichment: the urgency stands in the dossier, and signals that may be about the same are linked, not merged. */
@Service
@Transactional
@EnableConfigurationProperties(Verbandinstellingen.class)
public class EerdereSignalenVerbinden {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Signaalverbanden verbanden;
    private final Verbandinstellingen instellingen;

    EerdereSignalenVerbinden(
            Signaalboek signaalboek, Tijdlijn tijdlijn, Signaalverbanden verbanden, Verbandinstellingen instellingen) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.instellingen = instellingen;
    }

    public void verbind(Nummer nummer, Urgentie urgentie) {
        Signaal signaal = signaalboek.lees(nummer);
        signaal.verrijk(urgentie);
        zoek(signaal);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Het signaal is verrijkt. Urgentie: %s. Signalen die erbij kunnen horen: %d."
                        .formatted(urgentie.naam(), verbanden.van(nummer).size()),
                Zaak.SYSTEEM);
    }

    /** Once more, because a register that was silent answered after all. */
    void zoekOpnieuw(Nummer nummer) {
        zoek(signaalboek.lees(nummer));
    }

    private void zoek(Signaal signaal) {
        Instant vanaf = signaal.ontvangenOp()
                .atZone(Tijdinstellingen.ZONE)
                .minus(instellingen.periode())
                .toInstant();
        verbanden.zoek(signaal.nummer(), vanaf);
    }
}

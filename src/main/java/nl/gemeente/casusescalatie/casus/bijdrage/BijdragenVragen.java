package nl.gemeente.casusescalatie.casus.bijdrage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casusdeelname;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks one partner of the convenant what it knows, with a question, ground and term of its own; nobody else gets
 * through the wall.
 */
@Service
@Transactional
public class BijdragenVragen {

    private final Casussen casussen;
    private final Partnermuur muur;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    BijdragenVragen(Casussen casussen, Partnermuur muur, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.muur = muur;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether another partner is asked too */
    public boolean vraag(Nummer nummer, Vraag velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        Casusdeelname binnen = muur.laatBinnen(nummer, "partner", velden.partner(), vandaag, medewerker);
        casus.vraagBijdrage(binnen, velden.vraag(), velden.grondslag(), velden.uiterlijk(), vandaag);
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Om een bijdrage gevraagd: %s, uiterlijk %s."
                        .formatted(velden.partner().naam(), Datum.dag(velden.uiterlijk())),
                medewerker);
        return velden.nogEenPartner();
    }

    /** @param uiterlijk the last day on which an answer is in time */
    public record Vraag(
            @Gekozen Casuspartner partner,
            @NotNull @Size(max = 2000) String vraag,
            @Gekozen Grondslag grondslag,
            @DatumGekozen LocalDate uiterlijk,
            @Gekozen Boolean nogEenPartner) {}
}

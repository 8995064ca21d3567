package nl.gemeente.casusescalatie.casus.bijdrage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner stays silent after the reminder: the manager gets a task. Which partner it is, is only for those who may
 * see convenant data; the manager hears it from the casusregisseur.
 */
@Service
@Transactional
public class StilteOpschalen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    StilteOpschalen(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void schaalOp(Nummer nummer, Casuspartner partner, String medewerker) {
        casussen.lees(nummer).schaalStilteOp(partner, LocalDate.now(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Een partner antwoordt ook na de herinnering niet. De manager heeft een taak.",
                medewerker);
        tijdlijn.noteer(nummer, Inzage.CONVENANT, "Opgeschaald: %s zwijgt.".formatted(partner.naam()), medewerker);
    }

    public void bespreek(Nummer nummer, Casuspartner partner, Stilteafspraak velden, String medewerker) {
        casussen.lees(nummer).bespreekStilte(partner, velden.afspraak());
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De manager heeft de stille partner besproken.", medewerker);
    }

    public record Stilteafspraak(@NotNull @Size(max = 2000) String afspraak) {}
}

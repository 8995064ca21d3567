package nl.gemeente.casusescalatie.doorzetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a call to a partner that stayed silent, and when to look again. */
@Service
@Transactional
public class PartnerBellen {

    private final Doorzettingen doorzettingen;
    private final Termijnrekenaar rekenaar;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    PartnerBellen(Doorzettingen doorzettingen, Termijnrekenaar rekenaar, Tijdlijn tijdlijn, Clock klok) {
        this.doorzettingen = doorzettingen;
        this.rekenaar = rekenaar;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when the partner is reminded again */
    public Instant legVast(long id, Gesprek gesprek, String medewerker) {
        Doorzetting doorzetting = doorzettingen.findById(id).orElseThrow();
        if (!gesprek.opnieuwOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering("opnieuwOp", "Wanneer kijkt u weer? Kies een dag na vandaag.");
        }
        Instant reactiemoment = rekenaar.begin(gesprek.opnieuwOp());
        doorzetting.volg(reactiemoment);
        tijdlijn.noteer(
                doorzetting.dossier(),
                Doorzetten.inzage(doorzetting.partner()),
                "%s %s. Weer kijken op %s. Afspraak: %s"
                        .formatted(
                                doorzetting.partner().naam(),
                                gesprek.gesproken() ? "gesproken" : "gebeld, niet bereikt",
                                Datum.dag(gesprek.opnieuwOp()),
                                gesprek.afspraak()),
                medewerker);
        return reactiemoment;
    }

    /** Form {@code partner-bellen}. */
    public record Gesprek(
            @Gekozen Boolean gesproken, @NotNull @Size(max = 1000) String afspraak, @NotNull LocalDate opnieuwOp) {}
}

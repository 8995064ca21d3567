package nl.gemeente.casusescalatie.casus;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.routekaart.Grondslag;
import nl.gemeente.casusescalatie.termijn.TijdInstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners of the convenant what they know; nobody else gets through the wall. */
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

    /** @return when the last day has passed and silent partners are reminded */
    public Instant vraag(Nummer nummer, Vraag velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        List<Deelnemer> binnen = muur.laatBinnen(nummer, velden.partners(), vandaag, medewerker);
        casus.vraagBijdragen(binnen, velden.vraag(), velden.grondslag(), velden.uiterlijk(), vandaag);
        tijdlijn.noteer(
                nummer,
                Inzage.CONVENANT,
                "Om een bijdrage gevraagd: %s."
                        .formatted(binnen.stream()
                                .map(deelnemer -> deelnemer.partner().naam())
                                .collect(Collectors.joining(", "))),
                medewerker);
        return velden.uiterlijk()
                .plusDays(1)
                .atStartOfDay(TijdInstellingen.ZONE)
                .toInstant();
    }

    /** @param uiterlijk the last day on which an answer is in time */
    public record Vraag(
            @NotNull(message = "kies minstens één partner.") @Size(min = 1, message = "kies minstens één partner.")
                    Set<Casuspartner> partners,
            @NotNull(message = "vul dit veld in.") @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.")
                    String vraag,
            @NotNull(message = "kies een antwoord.") Grondslag grondslag,
            @NotNull(message = "kies een datum.") LocalDate uiterlijk) {}
}

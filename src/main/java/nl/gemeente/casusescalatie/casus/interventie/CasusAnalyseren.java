package nl.gemeente.casusescalatie.casus.interventie;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Analyse;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the analysis with the barriers, and the facts that lead to the advice. */
@Service
@Transactional
public class CasusAnalyseren {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusAnalyseren(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void analyseer(Nummer nummer, Casusanalyse velden, String medewerker) {
        casussen.lees(nummer)
                .analyseer(new Analyse(
                        velden.barrieres(),
                        velden.onderwerp(),
                        velden.sterkVermoeden(),
                        velden.meerwaardePartners(),
                        velden.opsporingNodig(),
                        velden.verplaatsing(),
                        velden.afhankelijkheid(),
                        velden.werkgever(),
                        velden.huisvester(),
                        velden.vervoerder(),
                        velden.analyse(),
                        LocalDate.now(klok),
                        medewerker));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De casus is geanalyseerd.", medewerker);
    }

    /** @param werkgever with one of huisvester and vervoerder, needed when people depend on their employer */
    public record Casusanalyse(
            @NotEmpty(message = "kies minstens één barrière.") Set<Barriere> barrieres,
            @Gekozen Casusonderwerp onderwerp,
            @Gekozen Boolean sterkVermoeden,
            @Gekozen Boolean meerwaardePartners,
            @Gekozen Boolean opsporingNodig,
            @Gekozen Boolean verplaatsing,
            @Gekozen JaNeeOnbekend afhankelijkheid,
            @Size(max = 200) @Nullable String werkgever,
            @Size(max = 200) @Nullable String huisvester,
            @Size(max = 200) @Nullable String vervoerder,
            @NotNull @Size(max = 2000) String analyse) {}
}

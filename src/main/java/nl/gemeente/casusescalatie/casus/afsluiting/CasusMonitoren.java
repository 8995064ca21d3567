package nl.gemeente.casusescalatie.casus.afsluiting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Monitorvervolg;
import nl.gemeente.casusescalatie.casus.Voortgangsbeoordeling;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what the approach achieved and decides what follows. */
@Service
@Transactional
public class CasusMonitoren {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusMonitoren(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when the casus comes back; empty unless it is followed longer */
    public Optional<Instant> beoordeel(Nummer nummer, Monitorverslag velden, String medewerker) {
        LocalDate volgende = velden.vervolg() == Monitorvervolg.VERLENGEN ? velden.monitorDatum() : null;
        casussen.lees(nummer)
                .beoordeel(new Voortgangsbeoordeling(
                        velden.bevinding(), velden.vervolg(), volgende, LocalDate.now(klok), medewerker));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Voortgang beoordeeld: %s.".formatted(velden.vervolg().naam()),
                medewerker);
        return Optional.ofNullable(volgende)
                .map(dag -> dag.atStartOfDay(Datum.ZONE).toInstant());
    }

    /** @param monitorDatum needed when the casus is followed longer */
    public record Monitorverslag(
            @NotNull @Size(max = 2000) String bevinding,
            @Gekozen Monitorvervolg vervolg,
            @Nullable LocalDate monitorDatum) {}
}

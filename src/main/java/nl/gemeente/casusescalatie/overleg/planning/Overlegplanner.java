package nl.gemeente.casusescalatie.overleg.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a meeting its number, its day and the day on which its agenda is made; the same for the clock and for people.
 */
@Component
class Overlegplanner {

    private final Overleggen overleggen;
    private final Nummers nummers;
    private final Overleginstellingen instellingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Overlegplanner(
            Overleggen overleggen, Nummers nummers, Overleginstellingen instellingen, Tijdlijn tijdlijn, Clock klok) {
        this.overleggen = overleggen;
        this.nummers = nummers;
        this.instellingen = instellingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @param gewenstePeildatum null for the usual one; on short notice that is today */
    Overlegplan plan(LocalDateTime aanvang, @Nullable LocalDate gewenstePeildatum, String medewerker) {
        Instant begin = aanvang.atZone(Datum.ZONE).toInstant();
        LocalDate peildatum = gewenstePeildatum == null ? gewonePeildatum(aanvang.toLocalDate()) : gewenstePeildatum;
        Nummer nummer = nummers.volgende(Nummer.Soort.OVERLEG);
        overleggen.save(Overleg.plan(nummer, begin, peildatum, klok.instant()));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het signalenoverleg is gepland.", medewerker);
        return new Overlegplan(nummer, peilmoment(peildatum, begin), begin);
    }

    private LocalDate gewonePeildatum(LocalDate dag) {
        LocalDate gewoon = dag.minusDays(instellingen.peildagen());
        LocalDate vandaag = LocalDate.now(klok);
        return gewoon.isBefore(vandaag) && !vandaag.isAfter(dag) ? vandaag : gewoon;
    }

    /** A meeting that begins before the agenda would be made gets its agenda at once. */
    private Instant peilmoment(LocalDate peildatum, Instant begin) {
        Instant gewoon =
                peildatum.atTime(instellingen.peiltijd()).atZone(Datum.ZONE).toInstant();
        return gewoon.isBefore(begin) ? gewoon : klok.instant();
    }
}

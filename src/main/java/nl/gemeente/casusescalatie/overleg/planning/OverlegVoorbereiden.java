package nl.gemeente.casusescalatie.overleg.planning;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair may still change before the meeting: begin now, another date, call it off. */
@Service
@Transactional
public class OverlegVoorbereiden {

    private final Overleggen overleggen;
    private final Afgelasting afgelasting;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OverlegVoorbereiden(Overleggen overleggen, Afgelasting afgelasting, Tijdlijn tijdlijn, Clock klok) {
        this.overleggen = overleggen;
        this.afgelasting = afgelasting;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Vervolg bereidVoor(Nummer nummer, Wijziging wijziging, String medewerker) {
        Overleg overleg = overleggen.van(nummer);
        switch (wijziging.keuze()) {
            case NU_BEGINNEN -> tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het overleg begint nu.", medewerker);
            case VERZETTEN -> {
                LocalDate datum = Weigering.mist(wijziging.datum(), "datum", "Nieuwe datum: Vul dit veld in.");
                LocalTime tijd = Weigering.mist(wijziging.tijd(), "tijd", "Nieuwe tijd: Vul dit veld in.");
                overleg.verzet(LocalDateTime.of(datum, tijd).atZone(Datum.ZONE).toInstant(), klok.instant());
                tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het overleg is verzet.", medewerker);
            }
            case ANNULEREN -> afgelasting.annuleer(nummer, wijziging.reden(), medewerker);
        }
        return new Vervolg(
                wijziging.keuze() == Keuze.VERZETTEN, wijziging.keuze() == Keuze.ANNULEREN, overleg.aanvang());
    }

    public enum Keuze {
        NU_BEGINNEN,
        VERZETTEN,
        ANNULEREN
    }

    public record Wijziging(
            @Gekozen Keuze keuze,
            @Nullable LocalDate datum,
            @Nullable LocalTime tijd,
            @Size(max = 2000) @Nullable String reden) {}

    /** @param aanvang when the meeting begins, the new moment when it was moved */
    public record Vervolg(boolean verzet, boolean geannuleerd, Instant aanvang) {}
}

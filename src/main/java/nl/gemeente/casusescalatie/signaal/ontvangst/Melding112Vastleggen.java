package nl.gemeente.casusescalatie.signaal.ontvangst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs when 112 was called and what was agreed. */
@Service
@Transactional
public class Melding112Vastleggen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Melding112Vastleggen(Signalen signalen, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void legVast(Nummer nummer, Oproep oproep, String medewerker) {
        if (oproep.gebeldOp().toInstant().isAfter(klok.instant())) {
            throw new Weigering("gebeldOp", "Wanneer is er gebeld: kies een moment dat al voorbij is.");
        }
        signalen.lees(nummer)
                .legMelding112Vast(
                        oproep.gebeldOp().toInstant(),
                        "%s. %s".formatted(oproep.gebeldDoor().naam(), oproep.afspraak()));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "112 is gebeld op %s.".formatted(Datum.moment(oproep.gebeldOp().toInstant())),
                medewerker);
    }

    public enum Beller {
        AANDACHTSFUNCTIONARIS("De aandachtsfunctionaris belde"),
        MELDER("De melder belde"),
        ANDER("Iemand anders belde");

        private final String naam;

        Beller(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    /** Form {@code melding-112-vastleggen}. */
    public record Oproep(
            @NotNull(message = "kies wie er belde.") Beller gebeldDoor,
            @NotNull OffsetDateTime gebeldOp,
            @NotBlank @Size(max = 1900) String afspraak) {}
}

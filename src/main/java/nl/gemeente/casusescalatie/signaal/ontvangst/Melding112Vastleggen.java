package nl.gemeente.casusescalatie.signaal.ontvangst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signaalboek;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs when 112 was called and what was agreed. */
@Service
@Transactional
public class Melding112Vastleggen {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Melding112Vastleggen(Signaalboek signaalboek, Tijdlijn tijdlijn, Clock klok) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void legVast(Nummer nummer, Oproep oproep, String medewerker) {
        if (oproep.gebeldOp().toInstant().isAfter(klok.instant())) {
            throw new Weigering("gebeldOp", "Wanneer is er gebeld: kies een moment dat al voorbij is.");
        }
        signaalboek
                .lees(nummer)
                .legMelding112Vast(
                        oproep.gebeldOp().toInstant(),
                        "%s. %s".formatted(oproep.gebeldDoor().naam(), oproep.afspraak()));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "112 is gebeld op %s."
                        .formatted(TIJDSTIP.format(oproep.gebeldOp().atZoneSameInstant(Tijdinstellingen.ZONE))),
                medewerker);
    }

    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("d-M-yyyy 'om' HH:mm");

    /** Who made the call. */
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
            @NotNull(message = "vul dit veld in.") OffsetDateTime gebeldOp,
            @NotBlank(message = "vul dit veld in.") @Size(max = 1900, message = "gebruik niet meer dan 1900 tekens.")
                    String afspraak) {}
}

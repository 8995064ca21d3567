package nl.gemeente.casusescalatie.casus.interventie;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The casusregisseur chooses what is done; deviating from the advice needs a reason. */
@Service
@Transactional
public class InterventieKiezen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    InterventieKiezen(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Keuzevervolg kies(Nummer nummer, Interventie advies, Keuze velden, String medewerker) {
        casussen.lees(nummer).kies(advies, velden.interventie(), velden.reden(), LocalDate.now(klok), medewerker);
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "Advies: %s. Gekozen: %s."
                        .formatted(advies.naam(), velden.interventie().naam()),
                medewerker);
        return switch (velden.interventie()) {
            case GEEN -> Keuzevervolg.GEEN;
            case MEER_INFORMATIE -> Keuzevervolg.MEER_INFORMATIE;
            default -> Keuzevervolg.INTERVENTIE;
        };
    }

    /** Where the process goes after the choice. */
    public enum Keuzevervolg {
        INTERVENTIE,
        GEEN,
        MEER_INFORMATIE
    }

    /** @param reden needed when the choice is not the advice */
    public record Keuze(@Gekozen Interventie interventie, @Size(max = 2000) @Nullable String reden) {}
}

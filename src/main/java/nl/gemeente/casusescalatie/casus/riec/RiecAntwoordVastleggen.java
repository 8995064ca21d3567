package nl.gemeente.casusescalatie.casus.riec;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Aanbiedstand;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Riecuitslag;
import nl.gemeente.casusescalatie.casus.signaal.SignaalTeruggeven;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the answer of the RIEC. Only its reference and reason are kept here, nothing of its own file. */
@Service
@Transactional
public class RiecAntwoordVastleggen {

    private final Casussen casussen;
    private final SignaalTeruggeven teruggeven;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    RiecAntwoordVastleggen(Casussen casussen, SignaalTeruggeven teruggeven, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.teruggeven = teruggeven;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Riecantwoord legVast(Nummer nummer, Riecreactie velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        casus.verwerkAntwoord(velden.uitslag(), LocalDate.now(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Antwoord van het RIEC: %s."
                        .formatted(velden.antwoord().stand().naam().toLowerCase(Locale.ROOT)),
                medewerker);
        if (velden.antwoord() == Riecantwoord.GEWEIGERD) {
            teruggeven.geefAllesTerug(casus, "het RIEC neemt die niet aan.", medewerker);
        }
        return velden.antwoord();
    }

    public enum Riecantwoord {
        GEACCEPTEERD(Aanbiedstand.GEACCEPTEERD),
        GEWEIGERD(Aanbiedstand.GEWEIGERD),
        TERUGGEGEVEN(Aanbiedstand.TERUGGEGEVEN);

        private final Aanbiedstand stand;

        Riecantwoord(Aanbiedstand stand) {
            this.stand = stand;
        }

        public Aanbiedstand stand() {
            return stand;
        }
    }

    /**
     * @param riecNummer needed when the RIEC accepts
     * @param reden needed when it does not
     */
    public record Riecreactie(
            @Gekozen Riecantwoord antwoord,
            @DatumGekozen LocalDate beantwoordOp,
            @Size(max = 40) @Nullable String riecNummer,
            @Size(max = 2000) @Nullable String reden) {

        Riecuitslag uitslag() {
            return new Riecuitslag(antwoord.stand(), beantwoordOp, riecNummer, reden);
        }
    }
}

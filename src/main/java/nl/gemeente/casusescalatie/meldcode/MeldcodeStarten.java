package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the meldcode for a signal the aandachtsfunctionaris already knows: there is no way around the signal. */
@Service
@Transactional
public class MeldcodeStarten {

    private final Meldcodes meldcodes;
    private final Sectoren sectoren;
    private final SignalenLezen signalen;
    private final Meldcodeproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    MeldcodeStarten(
            Meldcodes meldcodes,
            Sectoren sectoren,
            SignalenLezen signalen,
            Meldcodeproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.meldcodes = meldcodes;
        this.sectoren = sectoren;
        this.signalen = signalen;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Nummer start(Verzoek verzoek, String medewerker) {
        Nummer signaal = Nummer.van(verzoek.signaalnummer());
        Signaalstatus stand = signalen.stand(signaal)
                .orElseThrow(
                        () -> new Weigering(
                                "signaalnummer",
                                "Nummer van het signaal: dit signaal kennen wij niet. Kijk het nummer na of meld eerst een signaal."));
        if (stand == Signaalstatus.AFGESLOTEN) {
            throw new Weigering(
                    "signaalnummer", "Nummer van het signaal: dit signaal is afgesloten. Meld een nieuw signaal.");
        }
        if (sectoren.naam(verzoek.sector()).isEmpty()) {
            throw new Weigering("sector", "Sector: kies een sector uit de lijst.");
        }
        if (meldcodes.findBySignaalAndGeslotenOpIsNull(signaal.waarde()).isPresent()) {
            throw looptAl();
        }
        try {
            meldcodes.saveAndFlush(new Meldcode(signaal, verzoek.sector(), klok.instant(), medewerker));
        } catch (DataIntegrityViolationException e) {
            // A colleague started one in the same instant; the database keeps one.
            throw looptAl();
        }
        proces.begin(signaal);
        tijdlijn.noteer(signaal, Inzage.ZORG, "De meldcode is gestart.", medewerker);
        return signaal;
    }

    private static Weigering looptAl() {
        return new Weigering(
                "signaalnummer",
                "Nummer van het signaal: voor dit signaal loopt al een meldcode. Ga verder met de taak die open staat.");
    }

    /** Form {@code meldcode-starten}. */
    public record Verzoek(
            @NotNull
                    @Pattern(
                            regexp = "S-\\d{4}-\\d{5,9}",
                            message = "dit is geen nummer van een signaal. Een nummer ziet eruit als S-2026-00001.")
                    String signaalnummer,
            @Gekozen String sector) {}
}

package nl.gemeente.casusescalatie.signaal.afweging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Hulp;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Signaalboek;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the help for a victim and what the victim consents to. */
@Service
@Transactional
public class HulpRegelen {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    HulpRegelen(Signaalboek signaalboek, Tijdlijn tijdlijn, Clock klok) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void regel(Nummer nummer, Hulpverlening hulp, String medewerker) {
        signaalboek
                .lees(nummer)
                .regelHulp(new Hulp(
                        hulp.soort(),
                        hulp.instantie(),
                        hulp.toestemmingHulp(),
                        hulp.toestemmingRegistratie(),
                        hulp.toestemmingDelen(),
                        hulp.toelichting(),
                        medewerker,
                        klok.instant()));
        tijdlijn.noteer(
                nummer,
                Inzage.ZORG,
                "Hulp aan het slachtoffer: %s.".formatted(hulp.soort().naam()),
                medewerker);
    }

    /** Form {@code hulp-regelen}. */
    public record Hulpverlening(
            @NotNull(message = "kies een antwoord.") Hulpsoort soort,
            @Size(max = 200, message = "gebruik niet meer dan 200 tekens.") @Nullable String instantie,
            @NotNull(message = "kies een antwoord.") Toestemming toestemmingHulp,
            @NotNull(message = "kies een antwoord.") Toestemming toestemmingRegistratie,
            @NotNull(message = "kies een antwoord.") Toestemming toestemmingDelen,
            @NotBlank(message = "vul dit veld in.") @Size(max = 2000, message = "gebruik niet meer dan 2000 tekens.")
                    String toelichting) {}
}

package nl.gemeente.casusescalatie.signaal.afweging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Hulp;
import nl.gemeente.casusescalatie.signaal.Hulpsoort;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.Toestemming;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the help for a victim and what the victim consents to. */
@Service
@Transactional
public class HulpRegelen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    HulpRegelen(Signalen signalen, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void regel(Nummer nummer, Hulpverlening hulp, String medewerker) {
        signalen.lees(nummer)
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
            @Gekozen Hulpsoort soort,
            @Size(max = 200) @Nullable String instantie,
            @Gekozen Toestemming toestemmingHulp,
            @Gekozen Toestemming toestemmingRegistratie,
            @Gekozen Toestemming toestemmingDelen,
            @NotBlank @Size(max = 2000) String toelichting) {}
}

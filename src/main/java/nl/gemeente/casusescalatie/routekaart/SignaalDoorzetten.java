package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aandachtsfunctionaris decides, after the maps, whether and to whom a signal is passed on. */
@Service
@Transactional
public class SignaalDoorzetten {

    private final Doorzetten doorzetten;
    private final DoorzettingenLezen doorzettingen;
    private final Routeadviezen adviezen;
    private final Tijdlijn tijdlijn;

    SignaalDoorzetten(
            Doorzetten doorzetten, DoorzettingenLezen doorzettingen, Routeadviezen adviezen, Tijdlijn tijdlijn) {
        this.doorzetten = doorzetten;
        this.doorzettingen = doorzettingen;
        this.adviezen = adviezen;
        this.tijdlijn = tijdlijn;
    }

    public void zetDoor(Nummer signaal, Keuze keuze, String medewerker) {
        String motivering = keuze.motivering();
        if (!keuze.doorzetten()) {
            tijdlijn.noteer(
                    signaal,
                    Inzage.INHOUD,
                    "Niet doorgezet naar een%s ketenpartner. Reden: %s"
                            .formatted(adviezen.van(signaal).isEmpty() ? "" : " geadviseerde", motivering),
                    medewerker);
            eisOvergedragen(signaal, keuze.vervolg());
            return;
        }
        Ketenpartner partner = nodig(keuze.ketenpartner(), "ketenpartner", "Partner: kies de partner.");
        doorzetten.doorzetten(
                signaal,
                partner,
                new Doorzetopdracht(
                        nodig(keuze.doel(), "doel", "Doel: schrijf kort op wat u van de partner vraagt."),
                        nodig(keuze.grondslag(), "grondslag", "Grondslag: kies waarom u dit mag delen."),
                        nodig(keuze.gegevensklasse(), "gegevensklasse", "Soort gegevens: kies wat u deelt."),
                        keuze.gegevens(),
                        motivering,
                        adviezen.wijktAf(signaal, partner)),
                medewerker);
    }

    /** Without a partner that took it over, the signal may not leave the path. */
    private void eisOvergedragen(Nummer signaal, Vervolg vervolg) {
        if (vervolg == Vervolg.GEEN_OVERLEG && doorzettingen.van(signaal).isEmpty()) {
            throw new Weigering(
                    "vervolg",
                    "Wat is het vervolg: zonder partner gaat het signaal naar het signalenoverleg. Kies dat, of zet het signaal door.");
        }
    }

    private static <T> T nodig(@Nullable T waarde, String veld, String zin) {
        if (waarde == null) {
            throw new Weigering(veld, zin);
        }
        return waarde;
    }

    /**
     * Form {@code signaal-doorzetten}.
     *
     * @param motivering always asked, so that a choice against the advice of the map never goes without
     */
    public record Keuze(
            @NotNull(message = "kies ja of nee.") Boolean doorzetten,
            @Nullable Ketenpartner ketenpartner,
            @Nullable @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") String doel,
            @Nullable Grondslag grondslag,
            @Nullable Gegevensklasse gegevensklasse,
            @Nullable @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") String gegevens,
            @NotNull(message = "vul dit veld in.") @Size(max = 1000, message = "gebruik hoogstens 1000 tekens.")
                    String motivering,
            @NotNull(message = "kies wat er nu gebeurt.") Vervolg vervolg) {}

    /** Where the signal goes after this. */
    public enum Vervolg {
        NOG_EEN,
        OVERLEG,
        GEEN_OVERLEG
    }
}

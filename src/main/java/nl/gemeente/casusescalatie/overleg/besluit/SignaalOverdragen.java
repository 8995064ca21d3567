package nl.gemeente.casusescalatie.overleg.besluit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.Doorzetten;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.privacy.Deling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a signal over to one partner, as the overleg decided; each partner with its own purpose and ground. */
@Service
@Transactional
public class SignaalOverdragen {

    private final Doorzetten doorzetten;
    private final DelenToetsen toets;

    SignaalOverdragen(Doorzetten doorzetten, DelenToetsen toets) {
        this.doorzetten = doorzetten;
        this.toets = toets;
    }

    /** @return whether another partner follows */
    public boolean draagOver(Nummer signaal, Overdracht overdracht, String medewerker) {
        if (!Deelontvangers.NEEMT_OVER.contains(overdracht.partner())) {
            throw new Weigering(
                    "partner",
                    "Aan welke partner draagt u over? Deze partner neemt geen signalen over. Kies een andere.");
        }
        Deling deling = toets.delingen(signaal).stream()
                .filter(kandidaat -> kandidaat.partner() == overdracht.partner())
                .findFirst()
                .orElseThrow(
                        () -> new Weigering(
                                "partner",
                                "Aan welke partner draagt u over? Deze partner staat niet in privacycheck 2B van dit besluit. Kies een partner die daarin staat."));
        doorzetten.doorzetten(
                signaal,
                overdracht.partner(),
                overdracht.doel(),
                deling.grondslag(),
                deling.gegevensklasse(),
                overdracht.gegevens(),
                medewerker);
        return overdracht.nogEenPartner();
    }

    /** @param gegevens which data the partner gets, in a few words; empty for the number alone */
    public record Overdracht(
            @NotNull(message = "kies een partner.") Ketenpartner partner,
            @NotBlank @Size(max = 2000) String doel,
            @Size(max = 2000) @Nullable String gegevens,
            @Gekozen Boolean nogEenPartner) {}
}

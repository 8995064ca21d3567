package nl.gemeente.casusescalatie.overleg.besluit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.privacy.Checkinvulling;
import nl.gemeente.casusescalatie.privacy.Deling;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Privacycheck 2B: before a decision that shares something is carried out, who may get what. */
@Service
@Transactional
public class DelenToetsen {

    private final Privacytoetsing checks;
    private final SignalenLezen signalen;

    DelenToetsen(Privacytoetsing checks, SignalenLezen signalen) {
        this.checks = checks;
        this.signalen = signalen;
    }

    /** @return whether another receiver follows */
    public boolean legVast(Nummer signaal, Deeltoets velden, String medewerker) {
        checks.legVastNaBesluit(
                signaal,
                velden.partners(),
                velden.gegevensklasse(),
                velden.grondslag(),
                List.of(
                        Checkinvulling.waarom("BEVOEGDHEID", velden.bevoegdheid()),
                        Checkinvulling.waarom("NOODZAAK", velden.noodzaak())),
                medewerker);
        if (!velden.nogEenOntvanger()) {
            eisVolledig(signaal);
        }
        return velden.nogEenOntvanger();
    }

    private void eisVolledig(Nummer signaal) {
        Besluit besluit = signalen.laatsteBesluit(signaal);
        Set<Ketenpartner> ontvangers =
                delingen(signaal).stream().map(Deling::partner).collect(Collectors.toSet());
        Deelontvangers.NODIG.forEach((uitkomst, nodig) -> {
            if (besluit.heeft(uitkomst) && nodig.stream().noneMatch(ontvangers::contains)) {
                throw new Weigering(
                        "partners",
                        "Wie krijgt gegevens? Het overleg besloot: %s. %s".formatted(uitkomst.naam(), kies(nodig)));
            }
        });
    }

    private static String kies(Set<Ketenpartner> nodig) {
        return nodig.size() == 1
                ? "Kies ook %s.".formatted(nodig.iterator().next().naam())
                : "Kies ook een partner die signalen overneemt.";
    }

    /** What the checks since the last decision let through. */
    List<Deling> delingen(Nummer signaal) {
        return checks.naBesluit(
                signaal,
                signalen.laatsteBesluit(signaal)
                        .datum()
                        .atStartOfDay(Datum.ZONE)
                        .toInstant());
    }

    /** Form {@code privacycheck-na-besluit}. */
    public record Deeltoets(
            @NotEmpty(message = "kies ten minste één partner.") Set<Ketenpartner> partners,
            @Gekozen Gegevensklasse gegevensklasse,
            @NotNull(message = "kies een grondslag.") Grondslag grondslag,
            @NotBlank @Size(max = 1000) String bevoegdheid,
            @NotBlank @Size(max = 1000) String noodzaak,
            @Gekozen Boolean nogEenOntvanger) {}
}

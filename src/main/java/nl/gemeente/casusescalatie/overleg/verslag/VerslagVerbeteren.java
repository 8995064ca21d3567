package nl.gemeente.casusescalatie.overleg.verslag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair corrects a settled verslag: a new version with a reason, beside the old one. */
@Service
@Transactional
public class VerslagVerbeteren {

    private final Overleggen overleggen;
    private final Verslagen verslagen;
    private final Verslagschrijver schrijver;
    private final Tijdlijn tijdlijn;

    VerslagVerbeteren(Overleggen overleggen, Verslagen verslagen, Verslagschrijver schrijver, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.verslagen = verslagen;
        this.schrijver = schrijver;
        this.tijdlijn = tijdlijn;
    }

    public static boolean magDoor(Collection<Rol> rollen) {
        return rollen.contains(Rol.OVERLEGVOORZITTER);
    }

    /** @return the new version */
    public int verbeter(Nummer nummer, Verbetering verbetering, String medewerker) {
        Overleg overleg = overleggen.van(nummer);
        schrijver.eisHerkenbaarAlleenAanNummer(overleg, "samenvatting", "Samenvatting", verbetering.samenvatting());
        schrijver.eisHerkenbaarAlleenAanNummer(overleg, "actiepunten", "Andere afspraken", verbetering.actiepunten());
        schrijver.eisHerkenbaarAlleenAanNummer(overleg, "reden", "Wat is er verbeterd?", verbetering.reden());
        overleg.verbeterVerslag(verbetering.samenvatting(), verbetering.actiepunten());
        int versie = verslagen.leg(overleg, verbetering.reden(), medewerker);
        tijdlijn.noteer(
                nummer, Inzage.ALGEMEEN, "Het verslag is verbeterd. Versie %d geldt nu.".formatted(versie), medewerker);
        return versie;
    }

    /** @param reden what is corrected and why */
    public record Verbetering(
            @NotBlank @Size(max = 4000) String samenvatting,
            @Size(max = 4000) @Nullable String actiepunten,
            @NotBlank(message = "schrijf kort op wat er verbeterd is.") @Size(max = 1000) String reden) {}
}

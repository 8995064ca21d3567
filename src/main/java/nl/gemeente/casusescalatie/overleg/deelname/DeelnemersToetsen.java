package nl.gemeente.casusescalatie.overleg.deelname;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Agendapuntstatus;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.privacy.Checkinvulling;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Privacycheck 2A: what participants of an overleg see of a signal on its agenda. Until then they see only the number.
 */
@Service
@Transactional
public class DeelnemersToetsen {

    public static final Set<Rol> WIE =
            EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER, Rol.OVERLEGVOORZITTER);

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Privacytoetsing checks;

    DeelnemersToetsen(Overleggen overleggen, Agendapunten agendapunten, Privacytoetsing checks) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.checks = checks;
    }

    /**
     * Where this signal is to be discussed; empty when it is on no agenda, was already discussed, or nobody was invited
     * yet.
     */
    @Transactional(readOnly = true)
    public Optional<Puntdeelname> punt(Nummer signaal) {
        return agendapunten.findBySignaalOrderByIdDesc(signaal.waarde()).stream()
                .filter(punt -> punt.status() == Agendapuntstatus.OPEN)
                .findFirst()
                .map(punt -> new Puntdeelname(punt.overleg(), deelnemers(punt)))
                .filter(punt -> !punt.deelnemers().isEmpty());
    }

    /**
     * @throws Weigering when the signal is not to be discussed, or a partner takes no part in it or may not receive
     *     this class of data on this ground
     */
    public void legVast(Nummer signaal, Zicht zicht, String medewerker) {
        Puntdeelname punt =
                punt(signaal).orElseThrow(() -> new Weigering("Dit signaal staat niet op de agenda van een overleg."));
        if (!punt.deelnemers().containsAll(zicht.partners())) {
            throw new Weigering("partners", "Wie ziet iets van dit signaal? Kies alleen deelnemers van dit overleg.");
        }
        checks.legVastVoorOverleg(
                signaal,
                punt.overleg(),
                zicht.partners(),
                zicht.gegevensklasse(),
                zicht.grondslag(),
                List.of(Checkinvulling.waarom("NOODZAAK", zicht.noodzaak())),
                medewerker);
    }

    private List<Ketenpartner> deelnemers(Agendapunt punt) {
        return overleggen.van(punt.overleg()).deelnames().stream()
                .filter(deelname -> deelname.waarvoor().equals(punt.overleg().waarde())
                        || deelname.waarvoor().equals(punt.signaal().waarde()))
                .map(Deelname::partner)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param deelnemers who takes part while this signal is discussed */
    public record Puntdeelname(Nummer overleg, List<Ketenpartner> deelnemers) {}

    /** @param gegevensklasse what they see at most */
    public record Zicht(
            @NotEmpty(message = "Wie ziet iets van dit signaal? Kies ten minste één deelnemer.")
                    Set<Ketenpartner> partners,
            @NotNull(message = "Soort gegevens: kies een antwoord.") Gegevensklasse gegevensklasse,
            @NotNull(message = "Grondslag: kies een grondslag.") Grondslag grondslag,
            @NotBlank(message = "Waarom heeft deze deelnemer dit nodig? Schrijf op waarom.")
                    @Size(max = 1000, message = "Waarom heeft deze deelnemer dit nodig? Gebruik hoogstens 1000 tekens.")
                    String noodzaak) {}
}

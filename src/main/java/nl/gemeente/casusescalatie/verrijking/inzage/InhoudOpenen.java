package nl.gemeente.casusescalatie.verrijking.inzage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.privacy.Checkinvulling;
import nl.gemeente.casusescalatie.privacy.Checkuitkomst;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Privacycheck 1: opens the content of sources that had a hit, or leaves it closed. Optional: skip it when hit or no
 * hit is enough to decide.
 */
@Service
@Transactional
public class InhoudOpenen {

    static final Set<Rol> WIE = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER);

    private final Verrijkingen verrijkingen;
    private final Leesbaarheid leesbaarheid;
    private final Privacytoetsing checks;
    private final Onderwerpen onderwerpen;

    InhoudOpenen(
            Verrijkingen verrijkingen, Leesbaarheid leesbaarheid, Privacytoetsing checks, Onderwerpen onderwerpen) {
        this.verrijkingen = verrijkingen;
        this.leesbaarheid = leesbaarheid;
        this.checks = checks;
        this.onderwerpen = onderwerpen;
    }

    public static boolean magDoor(Collection<Rol> rollen) {
        return rollen.stream().anyMatch(WIE::contains);
    }

    /**
     * The sources that had a hit and need the check, in the order of the dossier; empty when there is nothing to open,
     * or when the dossier no longer runs.
     */
    @Transactional(readOnly = true)
    public List<Bron> bronnen(Nummer nummer) {
        if (!onderwerpen.loopt(nummer)) {
            return List.of();
        }
        Set<Verrijkingsvraag> leesbaar = leesbaarheid.leesbaar(nummer);
        return metCheck(nummer).stream()
                .map(vraag -> new Bron(vraag.name(), vraag.naam(), leesbaar.contains(vraag)))
                .toList();
    }

    /**
     * Per field what is wrong, in Dutch; empty when all is well.
     *
     * @param gekozen codes of the sources whose content is asked for
     */
    @Transactional(readOnly = true)
    public Map<String, String> fouten(Nummer nummer, Set<String> gekozen, List<Checkinvulling> invullingen) {
        return checks.foutenVoorBronnen(nummer, namen(nummer, gekozen), invullingen);
    }

    /** @throws Weigering when the dossier no longer runs, nothing was chosen, or an answer or reason is missing */
    public Checkuitkomst open(Nummer nummer, Set<String> gekozen, List<Checkinvulling> invullingen, String medewerker) {
        if (!onderwerpen.loopt(nummer)) {
            throw new Weigering("Dit signaal is afgesloten. De inhoud van bronnen gaat niet meer open.");
        }
        return checks.legVastVoorBronnen(nummer, namen(nummer, gekozen), invullingen, medewerker);
    }

    /** What was chosen and can be opened. */
    private Map<String, String> namen(Nummer nummer, Set<String> gekozen) {
        Map<String, String> namen = new LinkedHashMap<>();
        metCheck(nummer).stream()
                .filter(vraag -> gekozen.contains(vraag.name()))
                .forEach(vraag -> namen.put(vraag.name(), vraag.naam()));
        return namen;
    }

    private Set<Verrijkingsvraag> metCheck(Nummer nummer) {
        Set<Verrijkingsvraag> treffers = EnumSet.noneOf(Verrijkingsvraag.class);
        verrijkingen
                .findByNummerOrderByRonde(nummer.waarde())
                .forEach(verrijking -> treffers.addAll(verrijking.met(Verrijkingsuitkomst.GEVONDEN)));
        treffers.removeAll(leesbaarheid.direct());
        return treffers;
    }

    /** @param open whether its content may be read now */
    public record Bron(String code, String naam, boolean open) {}
}

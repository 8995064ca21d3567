package nl.gemeente.casusescalatie.verrijking.inzage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossieractie;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import nl.gemeente.casusescalatie.verrijking.Verrijking;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsuitkomst;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The button "Opnieuw verrijken", with the questions that are still open beside it. */
@Component
public class Verrijkactie implements Dossieractie {

    private static final Set<Rol> WIE = EnumSet.of(Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER);

    private final Verrijkingen verrijkingen;
    private final Onderwerpen onderwerpen;

    Verrijkactie(Verrijkingen verrijkingen, Onderwerpen onderwerpen) {
        this.verrijkingen = verrijkingen;
        this.onderwerpen = onderwerpen;
    }

    public static boolean magDoor(Collection<Rol> rollen) {
        return rollen.stream().anyMatch(WIE::contains);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Knop> voor(Nummer nummer, Collection<Rol> rollen) {
        List<Verrijking> rondes = magDoor(rollen) ? verrijkingen.findByNummerOrderByRonde(nummer.waarde()) : List.of();
        if (rondes.isEmpty() || !onderwerpen.loopt(nummer)) {
            return Optional.empty();
        }
        List<Verrijkingsvraag> open = rondes.get(rondes.size() - 1).met(Verrijkingsuitkomst.GEEN_ANTWOORD);
        return Optional.of(new Knop(
                "Registers",
                open.isEmpty()
                        ? "Alle registers die zijn aangesloten hebben geantwoord. Vraag opnieuw als er intussen iets veranderd kan zijn."
                        : "Nog open: %s. Het register gaf geen antwoord."
                                .formatted(open.stream()
                                        .map(vraag -> vraag.naam().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))),
                "Opnieuw verrijken",
                "/dossier/%s/verrijking".formatted(nummer)));
    }
}

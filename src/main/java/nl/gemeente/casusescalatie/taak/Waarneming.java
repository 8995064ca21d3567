package nl.gemeente.casusescalatie.taak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.taak.Taakladder.OpNaam;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that no task waits for somebody who is away: it goes to the stand-in, or back to everyone with that role;
 * if nobody with that role is left, to the deputy.
 */
@Service
public class Waarneming {

    private final Afwezigheden afwezigheden;
    private final Gebruikers gebruikers;
    private final Taakladder ladder;
    private final Taakbewaking bewaking;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Waarneming(
            Afwezigheden afwezigheden,
            Gebruikers gebruikers,
            Taakladder ladder,
            Taakbewaking bewaking,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.afwezigheden = afwezigheden;
        this.gebruikers = gebruikers;
        this.ladder = ladder;
        this.bewaking = bewaking;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public List<Afwezigheid> teBeginnen() {
        return afwezigheden.overTeDragen(LocalDate.now(klok));
    }

    /** Once for each absence: the tasks in this person's name go to others. */
    @Transactional
    public void begin(Afwezigheid afwezigheid) {
        if (!afwezigheden.draagOver(afwezigheid)) {
            return;
        }
        for (OpNaam taak : ladder.opNaamVan(afwezigheid.gebruiker())) {
            Optional<String> nu = ladder.geefDoor(taak.taakId(), afwezigheid.vervanger());
            tijdlijn.noteer(
                    taak.nummer(),
                    Inzage.ALGEMEEN,
                    nu.map(vervanger -> "De behandelaar is afwezig. De taak \"%s\" staat nu op naam van %s."
                                    .formatted(taak.taak(), vervanger))
                            .orElse("De behandelaar is afwezig. De taak \"%s\" is vrijgegeven.".formatted(taak.taak())),
                    Medewerker.SYSTEEM);
        }
    }

    /**
     * Ids of the tasks that nobody can do today. People who are only the deputy do not count: the ladder calls them.
     */
    public List<String> zonderIemand() {
        Set<String> verlaten = verlatenGroepen();
        return verlaten.isEmpty() ? List.of() : bewaking.nogVoorDePlaatsvervanger(ladder.alleenVoor(verlaten));
    }

    private Set<String> verlatenGroepen() {
        Map<String, Optional<String>> afwezig = afwezigheden.op(LocalDate.now(klok));
        if (afwezig.isEmpty()) {
            return Set.of();
        }
        Set<String> plaatsvervangers = gebruikers.leden(Rol.PLAATSVERVANGER.groep());
        return Stream.of(Rol.values())
                .filter(rol -> rol != Rol.PLAATSVERVANGER && rol != Rol.MANAGER)
                .map(Rol::groep)
                .filter(groep -> {
                    Set<String> gewoon = gebruikers.leden(groep).stream()
                            .filter(lid -> !plaatsvervangers.contains(lid))
                            .collect(Collectors.toSet());
                    return !gewoon.isEmpty() && afwezig.keySet().containsAll(gewoon);
                })
                .collect(Collectors.toSet());
    }
}

package nl.gemeente.casusescalatie.overleg.agenda;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.planning.Afgelasting;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles the agenda: what comes first, what waits for a later meeting, who else must attend; or calls the meeting off.
 */
@Service
@Transactional
public class AgendaVaststellen {

    private static final String EERST = "Wat moet het overleg als eerste bespreken?";
    private static final String NIET = "Wat hoort niet op deze agenda?";

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Afgelasting afgelasting;
    private final Tijdlijn tijdlijn;

    AgendaVaststellen(Overleggen overleggen, Agendapunten agendapunten, Afgelasting afgelasting, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.afgelasting = afgelasting;
        this.tijdlijn = tijdlijn;
    }

    /** @return whether the meeting goes on */
    public boolean stelVast(Nummer nummer, Agenda agenda, String medewerker) {
        if (agenda.keuze() == Keuze.ANNULEREN) {
            afgelasting.annuleer(nummer, agenda.reden(), medewerker);
            return false;
        }
        Overleg overleg = overleggen.van(nummer);
        overleg.eisGepland();
        Map<Nummer, Agendapunt> punten = new LinkedHashMap<>();
        agendapunten.open(nummer).forEach(punt -> punten.put(punt.signaal(), punt));

        Set<Nummer> niet = signalen(agenda.nietBespreken(), punten.keySet(), "nietBespreken", NIET);
        Set<Nummer> volgorde = signalen(agenda.eerst(), punten.keySet(), "eerst", EERST);
        if (volgorde.stream().anyMatch(niet::contains)) {
            throw new Weigering("eerst", EERST + " Een signaal kan niet tegelijk van de agenda af.");
        }
        if (niet.size() == punten.size()) {
            throw new Weigering("nietBespreken", NIET + " Laat ten minste één signaal staan, of annuleer het overleg.");
        }
        volgorde.addAll(punten.keySet());
        volgorde.removeAll(niet);
        List<Nummer> rij = new ArrayList<>(volgorde);
        for (int i = 0; i < rij.size(); i++) {
            Agendapunt punt = Weigering.mist(punten.get(rij.get(i)), "eerst", EERST + " Vul dit veld in.");
            agendapunten.deelIn(punt.id(), i + 1, punt.minuten().orElse(null));
        }
        niet.forEach(signaal -> afgelasting.schuifDoor(
                Weigering.mist(punten.get(signaal), "nietBespreken", NIET + " Vul dit veld in."), medewerker));
        overleg.voegDeelnamesToe(
                agenda.ookUitnodigen() == null
                        ? Set.of()
                        : agenda.ookUitnodigen().stream()
                                .map(partner -> Deelname.heleOverleg(partner, nummer))
                                .toList());
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De agenda is vastgesteld. Aantal signalen: %d.".formatted(rij.size()),
                medewerker);
        return true;
    }

    private static Set<Nummer> signalen(@Nullable String tekst, Set<Nummer> opDeAgenda, String veld, String label) {
        Set<Nummer> genoemd = new LinkedHashSet<>();
        if (tekst != null) {
            Arrays.stream(tekst.strip().split("[,;\\s]+"))
                    .filter(woord -> !woord.isBlank())
                    .forEach(woord -> genoemd.add(opDeAgenda.stream()
                            .filter(nummer -> nummer.waarde().equalsIgnoreCase(woord))
                            .findFirst()
                            .orElseThrow(() -> new Weigering(
                                    veld, label + " Vul alleen nummers in van signalen die op deze agenda staan."))));
        }
        return genoemd;
    }

    public enum Keuze {
        VASTSTELLEN,
        ANNULEREN
    }

    /**
     * @param eerst numbers of signals, first to be discussed first
     * @param nietBespreken numbers of signals that wait for a later meeting
     * @param reden why the meeting is called off
     */
    public record Agenda(
            @Gekozen Keuze keuze,
            @Size(max = 2000) @Nullable String eerst,
            @Size(max = 2000) @Nullable String nietBespreken,
            @Nullable Set<Ketenpartner> ookUitnodigen,
            @Size(max = 2000) @Nullable String reden) {}
}

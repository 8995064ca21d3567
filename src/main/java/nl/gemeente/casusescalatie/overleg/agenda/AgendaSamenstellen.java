package nl.gemeente.casusescalatie.overleg.agenda;

import java.util.Comparator;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.signaal.Signaalbeeld;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the signals that wait for a decision on the agenda: most urgent first, then the longest waiting. */
@Service
@Transactional
public class AgendaSamenstellen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final SignalenLezen signalen;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;

    AgendaSamenstellen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            SignalenLezen signalen,
            Verbanden verbanden,
            Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.signalen = signalen;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
    }

    /** @return whether there is anything to discuss; otherwise the meeting lapses */
    public boolean stelSamen(Nummer nummer, String medewerker) {
        Overleg overleg = overleggen.van(nummer);
        overleg.eisGepland();
        List<Nummer> wachtend = wachtend();
        if (wachtend.isEmpty()) {
            overleg.vervalt();
            tijdlijn.noteer(
                    nummer,
                    Inzage.ALGEMEEN,
                    "Het overleg is vervallen: er wachten geen signalen op een besluit.",
                    medewerker);
            return false;
        }
        for (int i = 0; i < wachtend.size(); i++) {
            agendapunten.save(Agendapunt.zetOpAgenda(nummer, wachtend.get(i), i + 1));
            verbanden.legNaast(nummer, wachtend.get(i));
        }
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De agenda is samengesteld. Aantal signalen: %d.".formatted(wachtend.size()),
                medewerker);
        return true;
    }

    private List<Nummer> wachtend() {
        return signalen.wachtendOpOverleg().stream()
                .filter(signaal -> !agendapunten.staatOpEenAgenda(signaal.nummer()))
                .sorted(Comparator.comparing(Signaalbeeld::urgentie)
                        .thenComparing(Signaalbeeld::ontvangenOp)
                        .thenComparing(Signaalbeeld::nummer))
                .map(Signaalbeeld::nummer)
                .toList();
    }
}

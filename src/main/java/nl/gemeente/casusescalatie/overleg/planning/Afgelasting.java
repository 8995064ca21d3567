package nl.gemeente.casusescalatie.overleg.planning;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Calls a meeting off, or takes one signal off it, so that nothing is lost: every signal keeps waiting and rolls on to
 * the next meeting.
 */
@Component
public class Afgelasting {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Tijdlijn tijdlijn;

    Afgelasting(Overleggen overleggen, Agendapunten agendapunten, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.tijdlijn = tijdlijn;
    }

    public void annuleer(Nummer nummer, @Nullable String reden, String medewerker) {
        overleggen
                .van(nummer)
                .annuleer(Weigering.mist(reden, "reden", "Waarom gaat het overleg niet door? Vul dit veld in."));
        agendapunten.open(nummer).forEach(punt -> schuifDoor(punt, medewerker));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het overleg is geannuleerd.", medewerker);
    }

    public void schuifDoor(Agendapunt punt, String medewerker) {
        punt.schuifDoor();
        tijdlijn.noteer(
                punt.signaal(),
                Inzage.ALGEMEEN,
                "Niet besproken in overleg %s. Het signaal schuift door naar het volgende overleg."
                        .formatted(punt.overleg()),
                medewerker);
    }
}

package nl.gemeente.casusescalatie.overleg.deelname;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites the participants; the message carries the number of the meeting and nothing about a signal. */
@Service
@Transactional
public class DeelnemersUitnodigen {

    private final Overleggen overleggen;
    private final Overlegpost post;
    private final Tijdlijn tijdlijn;

    DeelnemersUitnodigen(Overleggen overleggen, Overlegpost post, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.post = post;
        this.tijdlijn = tijdlijn;
    }

    public void nodigUit(Nummer nummer, String medewerker) {
        Overleg overleg = overleggen.van(nummer);
        overleg.nodigUit();
        List<String> zonderAdres = post.schrijfAan(overleg, Sjabloon.UITNODIGING_OVERLEG);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De deelnemers zijn uitgenodigd." + Overlegpost.zelfDoen(zonderAdres),
                medewerker);
    }
}

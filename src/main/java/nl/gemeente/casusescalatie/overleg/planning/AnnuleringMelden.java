package nl.gemeente.casusescalatie.overleg.planning;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.overleg.deelname.Overlegpost;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those invited that the meeting is off. */
@Service
@Transactional
public class AnnuleringMelden {

    private final Overleggen overleggen;
    private final Overlegpost post;
    private final Tijdlijn tijdlijn;

    AnnuleringMelden(Overleggen overleggen, Overlegpost post, Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.post = post;
        this.tijdlijn = tijdlijn;
    }

    public void meld(Nummer nummer, String medewerker) {
        List<String> zonderAdres = post.schrijfAan(overleggen.van(nummer), Sjabloon.OVERLEG_GEANNULEERD);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De deelnemers hebben bericht dat het overleg niet doorgaat." + Overlegpost.zelfDoen(zonderAdres),
                medewerker);
    }
}

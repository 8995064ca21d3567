package nl.gemeente.casusescalatie.overleg.deelname;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Deelname;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleggen;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who takes part: standing participants and partners every signal needs for the whole meeting, the others only
 * for the signals that concern them.
 */
@Service
@Transactional
public class DeelnemersBepalen {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final SignalenLezen signalen;
    private final Deelnemersregels regels;
    private final Tijdlijn tijdlijn;

    DeelnemersBepalen(
            Overleggen overleggen,
            Agendapunten agendapunten,
            SignalenLezen signalen,
            Deelnemersregels regels,
            Tijdlijn tijdlijn) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.signalen = signalen;
        this.regels = regels;
        this.tijdlijn = tijdlijn;
    }

    public void bepaal(Nummer nummer, String medewerker) {
        Overleg overleg = overleggen.van(nummer);
        List<Deelname> deelnames = new ArrayList<>();
        for (Agendapunt punt : agendapunten.open(nummer)) {
            for (Ketenpartner partner : regels.voor(signalen.lees(punt.signaal()))) {
                deelnames.add(
                        VAST.contains(partner)
                                ? Deelname.heleOverleg(partner, nummer)
                                : Deelname.bijSignaal(partner, punt.signaal()));
            }
        }
        overleg.voegDeelnamesToe(deelnames);
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De deelnemers zijn bepaald. Aantal partners: %d."
                        .formatted(overleg.uitgenodigden().size()),
                medewerker);
    }

    /** Standing participants, plan 6.3.1.1: present for the whole meeting. */
    private static final Set<Ketenpartner> VAST =
            EnumSet.of(Ketenpartner.POLITIE, Ketenpartner.ODWH, Ketenpartner.RIEC);
}

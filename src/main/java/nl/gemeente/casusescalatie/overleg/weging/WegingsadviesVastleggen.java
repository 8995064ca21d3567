package nl.gemeente.casusescalatie.overleg.weging;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import nl.gemeente.casusescalatie.overleg.Wegingsadvies;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the advice of the decision table, with its rule and version, beside the weging it was based on. */
@Service
@Transactional
public class WegingsadviesVastleggen {

    private final Agendapunten agendapunten;
    private final Weegregels regels;
    private final Tijdlijn tijdlijn;

    WegingsadviesVastleggen(Agendapunten agendapunten, Weegregels regels, Tijdlijn tijdlijn) {
        this.agendapunten = agendapunten;
        this.regels = regels;
        this.tijdlijn = tijdlijn;
    }

    public void legVast(Nummer overleg, Nummer signaal, Overleguitkomst advies, String medewerker) {
        Weegregels.Weegregel regel = regels.toegepast(signaal);
        agendapunten
                .van(overleg, signaal)
                .adviseer(new Wegingsadvies(advies, regel.nummer(), regel.versie(), regel.uitleg()));
        tijdlijn.noteer(
                signaal,
                Inzage.INHOUD,
                "Advies van de beslistabel: %s (regel %d, versie %d)."
                        .formatted(advies.naam(), regel.nummer(), regel.versie()),
                medewerker);
    }
}

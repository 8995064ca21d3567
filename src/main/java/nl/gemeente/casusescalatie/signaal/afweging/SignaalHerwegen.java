package nl.gemeente.casusescalatie.signaal.afweging;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a signal on the agenda of the next signalenoverleg, for the first time or again. */
@Service
@Transactional
public class SignaalHerwegen {

    private final Signalen signalen;
    private final Tijdlijn tijdlijn;

    SignaalHerwegen(Signalen signalen, Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
    }

    public void zetOpAgenda(Nummer nummer, String medewerker) {
        signalen.lees(nummer).agendeer();
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het signaal staat op de agenda van het signalenoverleg.", medewerker);
    }
}

package nl.gemeente.casusescalatie.signaal.afweging;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.Melderberichten;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a signal whose way has come to an end, with the reason that follows from that way. */
@Service
@Transactional
public class SignaalAfsluiten {

    private final Signalen signalen;
    private final Melderberichten melderberichten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalAfsluiten(Signalen signalen, Melderberichten melderberichten, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.melderberichten = melderberichten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Afsluitreden sluitAf(Nummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        Afsluitreden reden = signaal.sluitAf(klok.instant());
        if (signaal.terugkoppelingGevraagd()) {
            melderberichten.klaargezet(nummer);
        }
        tijdlijn.noteer(
                nummer, Inzage.ALGEMEEN, "Het signaal is afgesloten: %s.".formatted(reden.naam()), Medewerker.SYSTEEM);
        return reden;
    }
}

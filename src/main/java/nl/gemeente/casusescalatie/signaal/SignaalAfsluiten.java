package nl.gemeente.casusescalatie.signaal;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a signal whose way has come to an end, with the reason that follows from that way. */
@Service
@Transactional
public class SignaalAfsluiten {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalAfsluiten(Signaalboek signaalboek, Tijdlijn tijdlijn, Clock klok) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Afsluitreden sluitAf(Nummer nummer) {
        Afsluitreden reden = signaalboek.lees(nummer).sluitAf(klok.instant());
        tijdlijn.noteer(
                nummer, Inzage.ALGEMEEN, "Het signaal is afgesloten: %s.".formatted(reden.naam()), Zaak.SYSTEEM);
        return reden;
    }
}

package nl.gemeente.casusescalatie.signaal;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the enrichment: the urgency stands in the dossier, and earlier signals at the same address are linked, not merged. */
@Service
@Transactional
public class EerdereSignalenVerbinden {

    private final Signaalboek signaalboek;
    private final Tijdlijn tijdlijn;
    private final Signalen signalen;
    private final Verbanden verbanden;

    EerdereSignalenVerbinden(Signaalboek signaalboek, Tijdlijn tijdlijn, Signalen signalen, Verbanden verbanden) {
        this.signaalboek = signaalboek;
        this.tijdlijn = tijdlijn;
        this.signalen = signalen;
        this.verbanden = verbanden;
    }

    public void verbind(Nummer nummer, Urgentie urgentie) {
        Signaal signaal = signaalboek.lees(nummer);
        signaal.verrijk(urgentie);
        List<Nummer> eerdere = signalen.eerdereOp(signaal).stream()
                .filter(eerder -> !eerder.equals(nummer))
                .toList();
        eerdere.forEach(eerder -> verbanden.legNaast(eerder, nummer));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Het signaal is verrijkt. Urgentie: %s. Eerdere signalen op dezelfde plek: %d."
                        .formatted(urgentie.naam(), eerdere.size()),
                Zaak.SYSTEEM);
    }
}

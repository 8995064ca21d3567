package nl.gemeente.casusescalatie.doorzetting;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a silent partner: the number only. A partner without e-mail is called, which happens anyway. */
@Service
@Transactional
public class PartnerHerinneren {

    private final Doorzettingen doorzettingen;
    private final Ketenpartners ketenpartners;
    private final Berichten berichten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    PartnerHerinneren(
            Doorzettingen doorzettingen,
            Ketenpartners ketenpartners,
            Berichten berichten,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.ketenpartners = ketenpartners;
        this.berichten = berichten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Repeating is fine: each term has one reminder. */
    public void herinner(long id) {
        Doorzetting doorzetting = doorzettingen.findById(id).orElseThrow();
        doorzetting.herinner(LocalDate.now(klok));
        String adres = ketenpartners.van(doorzetting.partner()).email();
        tijdlijn.noteer(
                doorzetting.dossier(),
                Doorzetten.inzage(doorzetting.partner()),
                (adres == null
                                ? "%s blijft stil. Geen e-mailadres bekend: bel zelf."
                                : "%s blijft stil en is herinnerd.")
                        .formatted(doorzetting.partner().naam()),
                Medewerker.SYSTEEM);
        if (adres != null) {
            berichten.verzend(new Bericht(
                    "doorzetting:%d:herinnering:%d".formatted(id, doorzetting.reactieSeconde()),
                    adres,
                    Sjabloon.DOORGEZET_HERINNERING,
                    doorzetting.dossier(),
                    null,
                    null));
        }
    }
}

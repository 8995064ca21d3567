package nl.gemeente.casusescalatie.doorzetting;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends each partner of a dossier the number of what was passed on, once, and never its content. */
@Service
@Transactional
public class PartnerInformeren {

    private final Doorzettingen doorzettingen;
    private final Ketenpartners ketenpartners;
    private final Berichten berichten;

    PartnerInformeren(Doorzettingen doorzettingen, Ketenpartners ketenpartners, Berichten berichten) {
        this.doorzettingen = doorzettingen;
        this.ketenpartners = ketenpartners;
        this.berichten = berichten;
    }

    /** Repeating is fine: a message that was sent is not sent again. */
    public void informeer(Nummer dossier) {
        for (Doorzetting doorzetting : doorzettingen.findByDossiernummerOrderById(dossier.waarde())) {
            if (!doorzetting.heeftDePartner()) {
                continue;
            }
            String adres = ketenpartners.van(doorzetting.partner()).email();
            if (adres != null) {
                berichten.verzend(new Bericht(
                        "doorzetting:" + doorzetting.beeld().id(), adres, Sjabloon.DOORGEZET, dossier, null, null));
            }
        }
    }
}

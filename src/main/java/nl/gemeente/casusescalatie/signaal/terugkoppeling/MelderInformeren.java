package nl.gemeente.casusescalatie.signaal.terugkoppeling;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Signalen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a melder who asked for it that the signal was received and that it was closed, each once and never with
 * content: a person tells what happened.
 */
@Service
@Transactional
public class MelderInformeren {

    private final Signalen signalen;
    private final Berichten berichten;

    MelderInformeren(Signalen signalen, Berichten berichten) {
        this.signalen = signalen;
        this.berichten = berichten;
    }

    /** Repeating is fine: a message that was sent is not sent again. */
    public void informeer(Nummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        String adres = signaal.melder().email();
        if (adres == null || !signaal.terugkoppelingGevraagd()) {
            return;
        }
        verzend(signaal, adres, Sjabloon.MELDING_ONTVANGEN);
        if (signaal.status() == Signaalstatus.AFGESLOTEN) {
            verzend(signaal, adres, Sjabloon.MELDING_AFGESLOTEN);
        }
    }

    private void verzend(Signaal signaal, String adres, Sjabloon sjabloon) {
        berichten.verzend(new Bericht(
                "melder:%s:%s".formatted(signaal.nummer(), sjabloon), adres, sjabloon, signaal.nummer(), null, null));
    }
}

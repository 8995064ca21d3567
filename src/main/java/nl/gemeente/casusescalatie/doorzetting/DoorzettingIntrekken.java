package nl.gemeente.casusescalatie.doorzetting;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a running doorzetting; the partner is told that nothing more is asked, not why. */
@Service
@Transactional
public class DoorzettingIntrekken {

    static final int LANGSTE_REDEN = 1000;

    private final Doorzettingen doorzettingen;
    private final Ketenpartners ketenpartners;
    private final Doorzettingsproces proces;
    private final Berichten berichten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    DoorzettingIntrekken(
            Doorzettingen doorzettingen,
            Ketenpartners ketenpartners,
            Doorzettingsproces proces,
            Berichten berichten,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.ketenpartners = ketenpartners;
        this.proces = proces;
        this.berichten = berichten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void trekIn(Nummer dossier, long id, @Nullable String reden, String medewerker) {
        Doorzetting doorzetting = van(dossier, id);
        if (!doorzetting.isTeVolgen()) {
            throw new Weigering("Deze doorzetting loopt niet meer. Er hoeft niets te worden ingetrokken.");
        }
        Weigering.tenzij(
                reden == null || reden.length() <= LANGSTE_REDEN,
                "reden",
                "Reden: gebruik hoogstens %d tekens.".formatted(LANGSTE_REDEN));
        doorzetting.trekIn(LocalDate.now(klok), reden);
        tijdlijn.noteer(
                dossier,
                Doorzetten.inzage(doorzetting.partner()),
                "De doorzetting naar %s is ingetrokken."
                        .formatted(doorzetting.partner().naam()),
                medewerker);
        proces.meldIngetrokken(dossier, id);
    }

    /** Repeating is fine: a message that was sent is not sent again. */
    public void meld(Nummer dossier, long id) {
        String adres = ketenpartners.van(van(dossier, id).partner()).email();
        if (adres != null) {
            berichten.verzend(new Bericht(
                    "doorzetting:%d:ingetrokken".formatted(id), adres, Sjabloon.INGETROKKEN, dossier, null, null));
        }
    }

    /** Whether this partner is told by e-mail; without an address somebody has to call. */
    public boolean krijgtBericht(Ketenpartner partner) {
        return ketenpartners.van(partner).email() != null;
    }

    /** The partner of a doorzetting that can be withdrawn now; a refusal when there is none. */
    public Ketenpartner partner(Nummer dossier, long id) {
        Doorzetting doorzetting = van(dossier, id);
        if (!doorzetting.isTeVolgen()) {
            throw new Weigering("Deze doorzetting loopt niet meer. Er hoeft niets te worden ingetrokken.");
        }
        return doorzetting.partner();
    }

    private Doorzetting van(Nummer dossier, long id) {
        return doorzettingen
                .findById(id)
                .filter(doorzetting -> doorzetting.dossier().equals(dossier))
                .orElseThrow(() -> new Weigering("Deze doorzetting kennen wij niet."));
    }
}

package nl.gemeente.casusescalatie.doorzetting;

import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one transfer of a signal to Veilig Thuis: a minor never waits for consent. */
@Service
@Transactional
public class VeiligThuisBereiken {

    private final Doorzettingen doorzettingen;
    private final Doorzetten doorzetten;

    VeiligThuisBereiken(Doorzettingen doorzettingen, Doorzetten doorzetten) {
        this.doorzettingen = doorzettingen;
        this.doorzetten = doorzetten;
    }

    /** Opens the transfer; does nothing when Veilig Thuis already has one. */
    public void schakelIn(Nummer nummer, String medewerker) {
        lopende(nummer, medewerker);
    }

    /** Records the call in which Veilig Thuis accepted the report. */
    public void bevestigGesprek(
            Nummer nummer, LocalDate aangenomenOp, String gegevens, String toelichting, String medewerker) {
        lopende(nummer, medewerker).bevestigGesprek(aangenomenOp, gegevens, toelichting);
    }

    /**
     * The transfer that Veilig Thuis has; a new one when there is none, or when the last one was declined or recalled.
     */
    private Doorzetting lopende(Nummer nummer, String medewerker) {
        return gevonden(nummer).orElseGet(() -> {
            doorzetten.doorzetten(
                    nummer,
                    Ketenpartner.VEILIG_THUIS,
                    "Melding van een mogelijk slachtoffer van mensenhandel jonger dan 18 jaar.",
                    Grondslag.MELDRECHT,
                    null,
                    medewerker);
            return gevonden(nummer).orElseThrow();
        });
    }

    private Optional<Doorzetting> gevonden(Nummer nummer) {
        return doorzettingen.findByDossiernummerOrderById(nummer.waarde()).stream()
                .filter(doorzetting -> doorzetting.partner() == Ketenpartner.VEILIG_THUIS)
                .filter(Doorzetting::heeftDePartner)
                .reduce((eerder, later) -> later);
    }
}

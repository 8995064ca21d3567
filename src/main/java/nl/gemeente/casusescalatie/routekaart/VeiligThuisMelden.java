package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.Doorzetting;
import nl.gemeente.casusescalatie.doorzetting.Doorzettingen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was told to Veilig Thuis by telephone and what was agreed. */
@Service
@Transactional
public class VeiligThuisMelden {

    private final VeiligThuisInschakelen inschakelen;
    private final Doorzettingen doorzettingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    VeiligThuisMelden(VeiligThuisInschakelen inschakelen, Doorzettingen doorzettingen, Tijdlijn tijdlijn, Clock klok) {
        this.inschakelen = inschakelen;
        this.doorzettingen = doorzettingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void meld(Nummer nummer, Melding melding, String medewerker) {
        if (melding.aangenomenOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering(
                    "aangenomenOp", "Op welke dag nam Veilig Thuis de melding aan: kies vandaag of een eerdere dag.");
        }
        Doorzetting doorzetting = inschakelen.lopende(nummer, medewerker);
        doorzetting.bevestigGesprek(melding.aangenomenOp(), melding.gegevens(), melding.toelichting());
        tijdlijn.noteer(nummer, Inzage.ZORG, "Veilig Thuis gebeld; de melding is aangenomen.", medewerker);
    }

    /** Form {@code routekaart-persoon-veilig-thuis}. */
    public record Melding(
            @NotNull(message = "vul dit veld in.") LocalDate aangenomenOp,
            @NotNull(message = "vul dit veld in.") @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.")
                    String gegevens,
            @NotNull(message = "vul dit veld in.") @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.")
                    String toelichting) {}
}

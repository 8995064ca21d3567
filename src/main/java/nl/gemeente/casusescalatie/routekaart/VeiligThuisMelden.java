package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.VeiligThuisBereiken;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was told to Veilig Thuis by telephone and what was agreed. */
@Service
@Transactional
public class VeiligThuisMelden {

    private final VeiligThuisBereiken veiligThuis;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    VeiligThuisMelden(VeiligThuisBereiken veiligThuis, Tijdlijn tijdlijn, Clock klok) {
        this.veiligThuis = veiligThuis;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void meld(Nummer nummer, Melding melding, String medewerker) {
        if (melding.aangenomenOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering(
                    "aangenomenOp", "Op welke dag nam Veilig Thuis de melding aan: kies vandaag of een eerdere dag.");
        }
        veiligThuis.bevestigGesprek(
                nummer, melding.aangenomenOp(), melding.gegevens(), melding.toelichting(), medewerker);
        tijdlijn.noteer(nummer, Inzage.ZORG, "Veilig Thuis gebeld; de melding is aangenomen.", medewerker);
    }

    /** Form {@code routekaart-persoon-veilig-thuis}. */
    public record Melding(
            @NotNull LocalDate aangenomenOp,
            @NotNull @Size(max = 2000) String gegevens,
            @NotNull @Size(max = 2000) String toelichting) {}
}

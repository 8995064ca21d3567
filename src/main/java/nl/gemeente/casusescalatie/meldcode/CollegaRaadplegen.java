package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step 2: what a colleague says, and Veilig Thuis when it was asked for advice. */
@Service
@Transactional
public class CollegaRaadplegen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CollegaRaadplegen(LopendeMeldcode lopende, Tijdlijn tijdlijn, Clock klok) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void raadpleeg(Nummer signaal, Overleg overleg, String medewerker) {
        lopende.van(signaal).overlegd(overleg.overleg(), overleg.advies(LocalDate.now(klok)));
        tijdlijn.noteer(signaal, Inzage.ZORG, "Meldcode stap 2 is gedaan.", medewerker);
    }

    /** Form {@code meldcode-overleg}. */
    public record Overleg(
            @NotNull @Size(max = 2000) String overleg,
            @Gekozen Boolean adviesGevraagd,
            @Nullable LocalDate adviesOp,
            @Size(max = 2000) @Nullable String advies) {

        @Nullable
        Dagverslag advies(LocalDate vandaag) {
            if (!adviesGevraagd) {
                return null;
            }
            LocalDate dag = Weigering.mist(adviesOp, "adviesOp", "Datum van het advies: kies een datum.");
            Weigering.tenzij(
                    !dag.isAfter(vandaag), "adviesOp", "Datum van het advies: kies vandaag of een eerdere dag.");
            return new Dagverslag(dag, Weigering.mist(advies, "advies", "Advies van Veilig Thuis: vul dit veld in."));
        }
    }
}

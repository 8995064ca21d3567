package nl.gemeente.casusescalatie.meldcode;

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

/** Step 3: the talk with the people concerned, or why it is not safe now. */
@Service
@Transactional
public class GesprekVastleggen {

    private final LopendeMeldcode lopende;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    GesprekVastleggen(LopendeMeldcode lopende, Tijdlijn tijdlijn, Clock klok) {
        this.lopende = lopende;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void legVast(Nummer signaal, Gesprek gesprek, String medewerker) {
        lopende.van(signaal).besproken(gesprek.verslag(LocalDate.now(klok)));
        tijdlijn.noteer(signaal, Inzage.ZORG, "Meldcode stap 3 is gedaan.", medewerker);
    }

    /** Form {@code meldcode-gesprek}. */
    public record Gesprek(
            @Gekozen Boolean gevoerd,
            @Nullable LocalDate gesprekOp,
            @Size(max = 4000) @Nullable String verslag,
            @Size(max = 2000) @Nullable String redenGeenGesprek) {

        Dagverslag verslag(LocalDate vandaag) {
            if (!gevoerd) {
                return new Dagverslag(
                        null,
                        Weigering.mist(
                                redenGeenGesprek,
                                "redenGeenGesprek",
                                "Waarom geen gesprek: leg uit waarom een gesprek nu niet veilig is."));
            }
            LocalDate dag = Weigering.mist(gesprekOp, "gesprekOp", "Datum van het gesprek: kies een datum.");
            Weigering.tenzij(
                    !dag.isAfter(vandaag), "gesprekOp", "Datum van het gesprek: kies vandaag of een eerdere dag.");
            return new Dagverslag(dag, Weigering.mist(verslag, "verslag", "Wat is besproken: vul dit veld in."));
        }
    }
}

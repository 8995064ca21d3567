package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Rapport;
import nl.gemeente.casusescalatie.controle.Verplaatsing;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class RapportVaststellen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    RapportVaststellen(Controles controles, Tijdlijn tijdlijn, Clock klok) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the place must be checked again */
    public boolean stelVast(Nummer nummer, Verslag velden, String medewerker) {
        controles
                .van(nummer)
                .stelRapportVast(new Rapport(
                        velden.samenvatting(),
                        velden.conclusie(),
                        velden.verplaatsing(),
                        velden.hercontrole()
                                ? Weigering.mist(
                                        velden.hercontroleOp(), "hercontroleOp", "Hercontrole rond: vul dit veld in.")
                                : null,
                        LocalDate.now(klok),
                        medewerker));
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het rapport van de controle is vastgesteld.", medewerker);
        return velden.hercontrole();
    }

    public record Verslag(
            @NotNull @Size(max = 2000) String samenvatting,
            @NotNull @Size(max = 2000) String conclusie,
            @Gekozen Verplaatsing verplaatsing,
            @Gekozen Boolean hercontrole,
            @Nullable LocalDate hercontroleOp) {}
}

package nl.gemeente.casusescalatie.controle.heit;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controle;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Heitantwoord;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether the HEIT takes the controle; when it declines, the controle does not take place. */
@Service
@Transactional
public class HeitAntwoordVastleggen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    HeitAntwoordVastleggen(Controles controles, Tijdlijn tijdlijn, Clock klok) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the HEIT takes it */
    public boolean legVast(Nummer nummer, Antwoord velden, String medewerker) {
        Controle controle = controles.van(nummer);
        boolean aangenomen = velden.antwoord() == Heitantwoord.AANGENOMEN;
        if (aangenomen) {
            controle.heitNeemtAan(velden.beantwoordOp(), velden.kenmerk(), LocalDate.now(klok));
        } else {
            controle.heitWijstAf(
                    velden.beantwoordOp(),
                    Weigering.mist(velden.reden(), "reden", "Reden van de afwijzing: vul dit veld in."),
                    LocalDate.now(klok));
        }
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                aangenomen
                        ? "Het HEIT heeft de controle aangenomen."
                        : "Het HEIT heeft het verzoek afgewezen. De controle vervalt.",
                medewerker);
        return aangenomen;
    }

    public record Antwoord(
            @Gekozen Heitantwoord antwoord,
            @DatumGekozen LocalDate beantwoordOp,
            @Size(max = 60) @Nullable String kenmerk,
            @Size(max = 2000) @Nullable String reden) {}
}

package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Meldpunt;
import nl.gemeente.casusescalatie.controle.Moment;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the other side received the signal. */
@Service
@Transactional
public class OntvangstBevestigen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OntvangstBevestigen(Controles controles, Tijdlijn tijdlijn, Clock klok) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void bevestig(Nummer nummer, Meldpunt meldpunt, Bevestiging velden, String medewerker) {
        controles.van(nummer).bevestigOntvangst(meldpunt, velden.ontvangenOp(), velden.kenmerk(), Moment.van(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "%s heeft het signaal van mensenhandel ontvangen."
                        .formatted(meldpunt.partner().naam()),
                medewerker);
    }

    public record Bevestiging(@DatumGekozen LocalDate ontvangenOp, @Size(max = 60) @Nullable String kenmerk) {}
}

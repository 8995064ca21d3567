package nl.gemeente.casusescalatie.controle.voorbereiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Controle;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Verplicht;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner says whether it comes, in which role and on which legal basis. */
@Service
@Transactional
public class ToezeggingVastleggen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;

    ToezeggingVastleggen(Controles controles, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
    }

    public void legVast(Nummer nummer, Controlepartner partner, Antwoord velden, String medewerker) {
        Controle controle = controles.van(nummer);
        if (velden.doetMee()) {
            controle.partnerZegtToe(
                    partner,
                    Verplicht.eis(velden.rol(), "rol", "Rol"),
                    Verplicht.eis(velden.grondslag(), "grondslag", "Grondslag"));
        } else {
            controle.partnerZegtAf(partner, velden.toelichting());
        }
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "%s doet %s.".formatted(partner.naam(), velden.doetMee() ? "mee" : "niet mee"),
                medewerker);
    }

    public record Antwoord(
            @NotNull(message = "kies een antwoord.") Boolean doetMee,
            @Size(max = 400, message = "gebruik hoogstens 400 tekens.") @Nullable String rol,
            @Size(max = 400, message = "gebruik hoogstens 400 tekens.") @Nullable String grondslag,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String toelichting) {}
}

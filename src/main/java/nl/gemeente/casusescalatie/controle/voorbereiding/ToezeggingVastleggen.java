package nl.gemeente.casusescalatie.controle.voorbereiding;

import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controle;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controles;
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
                    Weigering.mist(velden.rol(), "rol", "Rol: vul dit veld in."),
                    Weigering.mist(velden.grondslag(), "grondslag", "Grondslag: vul dit veld in."));
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
            @Gekozen Boolean doetMee,
            @Size(max = 400) @Nullable String rol,
            @Size(max = 400) @Nullable String grondslag,
            @Size(max = 2000) @Nullable String toelichting) {}
}

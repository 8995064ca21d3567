package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Bevinding;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Verplicht;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one partner found. */
@Service
@Transactional
public class BevindingVastleggen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;

    BevindingVastleggen(Controles controles, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
    }

    public void legVast(Nummer nummer, Controlepartner partner, Verslag velden, String medewerker) {
        controles
                .van(nummer)
                .voegToe(
                        velden.geconstateerd()
                                ? Bevinding.van(
                                        partner,
                                        Verplicht.eis(velden.feiten(), "feiten", "Feiten"),
                                        velden.rapportnummer(),
                                        velden.vervolg(),
                                        Verplicht.eis(
                                                velden.afgeschermd(),
                                                "afgeschermd",
                                                "Mag alleen de casusregisseur dit lezen"))
                                : Bevinding.niets(partner));
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, "Bevindingen vastgelegd: %s.".formatted(partner.naam()), medewerker);
    }

    public record Verslag(
            @NotNull(message = "kies een antwoord.") Boolean geconstateerd,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String feiten,
            @Size(max = 60, message = "gebruik hoogstens 60 tekens.") @Nullable String rapportnummer,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String vervolg,
            @Nullable Boolean afgeschermd) {}
}

package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Bevinding;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
                                        Weigering.mist(velden.feiten(), "feiten", "Feiten: vul dit veld in."),
                                        velden.rapportnummer(),
                                        velden.vervolg(),
                                        Weigering.mist(
                                                velden.afgeschermd(),
                                                "afgeschermd",
                                                "Mag alleen de casusregisseur dit lezen: vul dit veld in."))
                                : Bevinding.niets(partner));
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, "Bevindingen vastgelegd: %s.".formatted(partner.naam()), medewerker);
    }

    public record Verslag(
            @Gekozen Boolean geconstateerd,
            @Size(max = 2000) @Nullable String feiten,
            @Size(max = 60) @Nullable String rapportnummer,
            @Size(max = 2000) @Nullable String vervolg,
            @Nullable Boolean afgeschermd) {}
}

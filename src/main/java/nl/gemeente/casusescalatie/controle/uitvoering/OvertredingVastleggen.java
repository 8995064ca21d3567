package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Overtreding;
import nl.gemeente.casusescalatie.controle.Verplicht;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records one breach, if there is one, and hears whether there is another. */
@Service
@Transactional
public class OvertredingVastleggen {

    private final Controles controles;
    private final Tijdlijn tijdlijn;

    OvertredingVastleggen(Controles controles, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.tijdlijn = tijdlijn;
    }

    /** @return whether there is another breach to record */
    public boolean legVast(Nummer nummer, Verslag velden, String medewerker) {
        if (!velden.overtreding()) {
            return false;
        }
        boolean nogEen = Verplicht.eis(velden.nogEen(), "nogEen", "Is er nog een overtreding");
        boolean oppakken = Verplicht.eis(velden.oppakken(), "oppakken", "Pakt de gemeente dit op");
        controles
                .van(nummer)
                .voegToe(new Overtreding(
                        Verplicht.eis(velden.omschrijving(), "omschrijving", "Overtreding"),
                        Verplicht.eis(velden.voorschrift(), "voorschrift", "Overtreden voorschrift"),
                        Verplicht.eis(velden.vorm(), "vorm", "Vorm van uitbuiting"),
                        Verplicht.eis(velden.locatieSoort(), "locatieSoort", "Soort locatie"),
                        oppakken,
                        velden.reden()));
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                oppakken
                        ? "Overtreding vastgelegd. De gemeente pakt deze op."
                        : "Overtreding vastgelegd. De gemeente pakt deze niet op.",
                medewerker);
        return nogEen;
    }

    public record Verslag(
            @NotNull(message = "kies een antwoord.") Boolean overtreding,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String omschrijving,
            @Size(max = 400, message = "gebruik hoogstens 400 tekens.") @Nullable String voorschrift,
            @Nullable Uitbuitingsvorm vorm,
            @Nullable Locatiesoort locatieSoort,
            @Nullable Boolean oppakken,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String reden,
            @Nullable Boolean nogEen) {}
}

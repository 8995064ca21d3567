package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Overtreding;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records one breach, if there is one, and whether there is another. */
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
        boolean nogEen = Weigering.mist(velden.nogEen(), "nogEen", "Is er nog een overtreding: vul dit veld in.");
        boolean oppakken = Weigering.mist(velden.oppakken(), "oppakken", "Pakt de gemeente dit op: vul dit veld in.");
        controles
                .van(nummer)
                .voegToe(new Overtreding(
                        Weigering.mist(velden.omschrijving(), "omschrijving", "Overtreding: vul dit veld in."),
                        Weigering.mist(velden.voorschrift(), "voorschrift", "Overtreden voorschrift: vul dit veld in."),
                        Weigering.mist(velden.vorm(), "vorm", "Vorm van uitbuiting: vul dit veld in."),
                        Weigering.mist(velden.locatieSoort(), "locatieSoort", "Soort locatie: vul dit veld in."),
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
            @Gekozen Boolean overtreding,
            @Size(max = 2000) @Nullable String omschrijving,
            @Size(max = 400) @Nullable String voorschrift,
            @Nullable Uitbuitingsvorm vorm,
            @Nullable Locatiesoort locatieSoort,
            @Nullable Boolean oppakken,
            @Size(max = 2000) @Nullable String reden,
            @Nullable Boolean nogEen) {}
}

package nl.gemeente.casusescalatie.controle.voorbereiding;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Briefing;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that everybody who comes knows who leads, what is allowed and when to stop; or the controle is called off.
 */
@Service
@Transactional
public class ControleBriefen {

    private final Controles controles;
    private final ControleVervallen vervallen;
    private final Opschortingswacht opschortingen;
    private final Tijdlijn tijdlijn;

    ControleBriefen(
            Controles controles, ControleVervallen vervallen, Opschortingswacht opschortingen, Tijdlijn tijdlijn) {
        this.controles = controles;
        this.vervallen = vervallen;
        this.opschortingen = opschortingen;
        this.tijdlijn = tijdlijn;
    }

    /** @return whether the controle goes on */
    public boolean brief(Nummer nummer, Verslag velden, String medewerker) {
        if (velden.doorgang() == Doorgang.VERVALT) {
            vervallen.verval(nummer, velden.vervalreden(), medewerker);
            return false;
        }
        opschortingen.eisGeen(nummer);
        Set<Onderwerp> besproken =
                Weigering.mist(velden.besproken(), "besproken", "Wat is besproken: vul dit veld in.");
        if (!besproken.containsAll(EnumSet.allOf(Onderwerp.class))) {
            throw new Weigering("besproken", "Wat is besproken: alle vier horen bij de briefing. Bespreek ze eerst.");
        }
        controles
                .van(nummer)
                .brief(new Briefing(
                        Weigering.mist(velden.leiding(), "leiding", "Wie leidt de controle: vul dit veld in."),
                        Weigering.mist(
                                velden.signaalafspraak(),
                                "signaalafspraak",
                                "Hoe meldt u elkaar een mogelijk slachtoffer: vul dit veld in."),
                        Weigering.mist(
                                velden.stopcriteria(), "stopcriteria", "Wanneer stopt de controle: vul dit veld in.")));
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, "De briefing is gehouden.", medewerker);
        return true;
    }

    /** What every briefing is about. */
    public enum Onderwerp {
        BEVOEGDHEDEN,
        VEILIGHEID,
        LEGITIMATIE,
        TOLK_EN_OPVANG
    }

    public record Verslag(
            @Gekozen Doorgang doorgang,
            @Size(max = 2000) @Nullable String vervalreden,
            @Size(max = 200) @Nullable String leiding,
            @Nullable Set<Onderwerp> besproken,
            @Size(max = 2000) @Nullable String signaalafspraak,
            @Size(max = 2000) @Nullable String stopcriteria) {}
}

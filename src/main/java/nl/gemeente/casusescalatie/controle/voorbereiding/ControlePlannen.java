package nl.gemeente.casusescalatie.controle.voorbereiding;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controleaanleiding;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Controleplan;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Thema;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the controle and asks the partners, unless it is called off. */
@Service
@Transactional
public class ControlePlannen {

    private final Controles controles;
    private final ControleVervallen vervallen;
    private final Opschortingswacht opschortingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    ControlePlannen(
            Controles controles,
            ControleVervallen vervallen,
            Opschortingswacht opschortingen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.controles = controles;
        this.vervallen = vervallen;
        this.opschortingen = opschortingen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the controle goes on */
    public boolean plan(Nummer nummer, Voorstel velden, String medewerker) {
        if (velden.doorgang() == Doorgang.VERVALT) {
            vervallen.verval(nummer, velden.vervalreden(), medewerker);
            return false;
        }
        opschortingen.eisGeen(nummer);
        controles
                .van(nummer)
                .plan(
                        velden.plan(),
                        Weigering.mist(velden.partners(), "partners", "Welke partners vraagt u: vul dit veld in."),
                        LocalDate.now(klok));
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, "De controle is gepland.", medewerker);
        return true;
    }

    public record Voorstel(
            @Gekozen Doorgang doorgang,
            @Size(max = 2000) @Nullable String vervalreden,
            @Nullable Controleaanleiding aanleiding,
            @Size(max = 2000) @Nullable String grond,
            @Nullable Set<Thema> themas,
            @Size(max = 400) @Nullable String locatie,
            @Nullable Locatiesoort locatieSoort,
            @Size(max = 2000) @Nullable String doel,
            @Nullable LocalDate datum,
            @Nullable Set<Controlepartner> partners,
            @Size(max = 2000) @Nullable String veiligheidsplan,
            @Size(max = 400) @Nullable String tolk,
            @Size(max = 400) @Nullable String opvang) {

        private Controleplan plan() {
            return new Controleplan(
                    Weigering.mist(aanleiding, "aanleiding", "Soort controle: vul dit veld in."),
                    grond,
                    Weigering.mist(themas, "themas", "Thema's: vul dit veld in."),
                    Weigering.mist(locatie, "locatie", "Locatie: vul dit veld in."),
                    Weigering.mist(locatieSoort, "locatieSoort", "Soort locatie: vul dit veld in."),
                    Weigering.mist(doel, "doel", "Doel van de controle: vul dit veld in."),
                    Weigering.mist(datum, "datum", "Datum van de controle: vul dit veld in."),
                    Weigering.mist(veiligheidsplan, "veiligheidsplan", "Veiligheid: vul dit veld in."),
                    Weigering.mist(tolk, "tolk", "Tolk: vul dit veld in."),
                    Weigering.mist(opvang, "opvang", "Hulp en opvang: vul dit veld in."));
        }
    }
}

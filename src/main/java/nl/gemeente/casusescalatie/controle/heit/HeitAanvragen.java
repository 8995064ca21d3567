package nl.gemeente.casusescalatie.controle.heit;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Heitaanvraag;
import nl.gemeente.casusescalatie.controle.Heitteam;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleVervallen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the HEIT, or decides not to. */
@Service
@Transactional
public class HeitAanvragen {

    private final Controles controles;
    private final ControleVervallen vervallen;
    private final Opschortingswacht opschortingen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    HeitAanvragen(
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

    /** @return whether the HEIT is asked */
    public boolean vraagAan(Nummer nummer, Aanvraag velden, String medewerker) {
        if (velden.besluit() == Besluit.NIET_AANVRAGEN) {
            vervallen.verval(nummer, velden.vervalreden(), medewerker);
            return false;
        }
        opschortingen.eisGeen(nummer);
        controles
                .van(nummer)
                .vraagHeitAan(new Heitaanvraag(
                        Weigering.mist(velden.team(), "team", "Team: vul dit veld in."),
                        Weigering.mist(velden.sterkVermoeden(), "sterkVermoeden", "Sterk vermoeden: vul dit veld in."),
                        Weigering.mist(
                                velden.meerwaardePartners(),
                                "meerwaardePartners",
                                "Meerwaarde van partners: vul dit veld in."),
                        Weigering.mist(velden.onderbouwing(), "onderbouwing", "Onderbouwing: vul dit veld in."),
                        LocalDate.now(klok)));
        tijdlijn.noteer(nummer, Inzage.HANDHAVING, "Besloten is het HEIT te vragen.", medewerker);
        return true;
    }

    public enum Besluit {
        AANVRAGEN,
        NIET_AANVRAGEN
    }

    public record Aanvraag(
            @Gekozen Besluit besluit,
            @Nullable Heitteam team,
            @Nullable Boolean sterkVermoeden,
            @Nullable Boolean meerwaardePartners,
            @Size(max = 2000) @Nullable String onderbouwing,
            @Size(max = 2000) @Nullable String vervalreden) {}
}

package nl.gemeente.casusescalatie.casus.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles the plan van aanpak: with actions, or with the reason why the intervention is enough. */
@Service
@Transactional
public class PlanVaststellen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;

    PlanVaststellen(Casussen casussen, Tijdlijn tijdlijn) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
    }

    public void stelVast(Nummer nummer, Planbesluit velden, String medewerker) {
        casussen.lees(nummer).stelPlanVast(velden.plan() == Plankeuze.ACTIES_AFGESPROKEN, velden.toelichting());
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Het plan van aanpak is vastgesteld.", medewerker);
    }

    /** Whether there is something to do beside the intervention. */
    public enum Plankeuze {
        ACTIES_AFGESPROKEN,
        GEEN_ACTIES
    }

    public record Planbesluit(@Gekozen Plankeuze plan, @NotNull @Size(max = 2000) String toelichting) {}
}

package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** The actions that were agreed on and why they are enough. No action is forgotten: each one ends with a reason. */
@Embeddable
public class PlanVanAanpak {

    @ElementCollection
    @CollectionTable(name = "casus_actie", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Planactie> acties = new ArrayList<>();

    @Column(name = "plan_toelichting")
    private @Nullable String toelichting;

    /** @return the number of the action in the plan, from 1 */
    int spreekAf(Planactie.Afspraak actie, LocalDate vandaag, String medewerker) {
        if (!actie.uiterlijk().isAfter(vandaag)) {
            throw new Weigering("uiterlijk", "Uiterlijk klaar op: kies een datum na vandaag.");
        }
        acties.add(Planactie.afgesproken(actie, vandaag, medewerker));
        return acties.size();
    }

    void rondAf(int nummerInPlan, Actiestand einde, String waarom, LocalDate vandaag) {
        acties.set(nummerInPlan - 1, open(nummerInPlan).afgerond(einde, waarom, vandaag));
    }

    void stelUit(int nummerInPlan, @Nullable LocalDate tot, String waarom, LocalDate vandaag) {
        Planactie actie = open(nummerInPlan);
        if (tot == null || !tot.isAfter(vandaag)) {
            throw new Weigering("uiterlijk", "Nieuwe termijn: kies een datum na vandaag.");
        }
        acties.set(nummerInPlan - 1, actie.uitgesteld(tot, waarom));
    }

    private Planactie open(int nummerInPlan) {
        Planactie actie = acties.get(nummerInPlan - 1);
        if (!actie.isOpen()) {
            throw new Weigering("Deze actie is al afgerond. Er hoeft niets meer te gebeuren.");
        }
        return actie;
    }

    void stelVast(boolean metActies, String uitleg) {
        if (metActies && acties.stream().noneMatch(Planactie::isOpen)) {
            throw new Weigering(
                    "plan",
                    "Is het plan klaar? Er staat geen open actie in het plan. Spreek er een af, of leg uit waarom er geen is.");
        }
        toelichting = uitleg;
    }

    void eisGeenOpenActie() {
        long open = acties.stream().filter(Planactie::isOpen).count();
        if (open > 0) {
            throw new Weigering(
                    "In het plan van aanpak %s nog open. Rond alle acties af of laat ze vervallen, met een reden."
                            .formatted(open == 1 ? "staat 1 actie" : "staan %d acties".formatted(open)));
        }
    }

    /** A casus that starts anew needs a plan of its own; what was agreed on stays. */
    void begin() {
        toelichting = null;
    }

    public List<Planactie> acties() {
        return List.copyOf(acties);
    }

    @Nullable
    public String toelichting() {
        return toelichting;
    }
}

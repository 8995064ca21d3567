package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Weigering;

/** The interventions that were chosen, each agreed on with politie and OM, and what was handed to opsporing. */
@Embeddable
public class Interventies {

    @ElementCollection
    @CollectionTable(name = "casus_interventie", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Interventiekeuze> keuzes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_overdracht", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Overdracht> overdrachten = new ArrayList<>();

    void kies(Interventiekeuze keuze, Analyse analyse) {
        keuze.keur(analyse);
        keuzes.add(keuze);
    }

    /** @return what was chosen */
    Interventie stemAf(Afstemuitkomst uitkomst, Set<String> met, String toelichting, LocalDate vandaag) {
        if (keuzes.isEmpty() || !laatste().keuze().grijptIn()) {
            throw new Weigering("Kies eerst een interventie. Dan stemt u die af met politie en OM.");
        }
        if (uitkomst == Afstemuitkomst.AKKOORD && !met.containsAll(Set.of("POLITIE", "OM"))) {
            throw new Weigering(
                    "afgestemdMet",
                    "Met wie hebt u afgestemd? De interventie kan pas doorgaan als politie én OM akkoord zijn.");
        }
        keuzes.set(
                keuzes.size() - 1,
                laatste()
                        .afgestemd(new Interventiekeuze.Afstemming(
                                uitkomst, String.join(",", met.stream().sorted().toList()), toelichting, vandaag)));
        return laatste().keuze();
    }

    void draagOver(Overdracht overdracht, LocalDate vandaag) {
        if (laatste().keuze() != Interventie.STRAFRECHTELIJK) {
            throw new Weigering("Bij deze casus is niet gekozen voor opsporing. Er valt niets over te dragen.");
        }
        if (overdracht.overgedragenOp().isAfter(vandaag)) {
            throw new Weigering("overgedragenOp", "Datum van overdracht: kies vandaag of een eerdere datum.");
        }
        overdrachten.add(overdracht);
    }

    private Interventiekeuze laatste() {
        return keuzes.get(keuzes.size() - 1);
    }

    public List<Interventiekeuze> keuzes() {
        return List.copyOf(keuzes);
    }

    public List<Overdracht> overdrachten() {
        return List.copyOf(overdrachten);
    }
}

package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;

/** The looks at the progress of a casus. Only the last one can say that the casus is done. */
@Embeddable
class Voortgang {

    @ElementCollection
    @CollectionTable(name = "casus_beoordeling", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Voortgangsbeoordeling> beoordelingen = new ArrayList<>();

    void beoordeel(Voortgangsbeoordeling beoordeling) {
        LocalDate volgende = beoordeling.monitorDatum();
        if (beoordeling.vervolg() == Monitorvervolg.VERLENGEN
                && (volgende == null || !volgende.isAfter(beoordeling.beoordeeldOp()))) {
            throw new Weigering("monitorDatum", "Volgende beoordeling op: kies een datum na vandaag.");
        }
        beoordelingen.add(beoordeling);
    }

    void eisAfsluiten() {
        if (beoordelingen.isEmpty()
                || beoordelingen.get(beoordelingen.size() - 1).vervolg() != Monitorvervolg.AFSLUITEN) {
            throw new Weigering("Beoordeel eerst de voortgang en kies daar voor afsluiten.");
        }
    }

    List<Voortgangsbeoordeling> beoordelingen() {
        return List.copyOf(beoordelingen);
    }
}

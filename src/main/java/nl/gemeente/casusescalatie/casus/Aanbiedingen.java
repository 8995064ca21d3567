package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The times that a casus was offered to the RIEC. Only the last one can wait for an answer. */
@Embeddable
class Aanbiedingen {

    @ElementCollection
    @CollectionTable(name = "casus_aanbieding", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Aanbieding> aanbiedingen = new ArrayList<>();

    /** @return the version of the packet, from 1 */
    int voegToe(Aanbieding aanbieding) {
        aanbiedingen.add(aanbieding);
        return aanbiedingen.size();
    }

    void eisPassend(Riecuitslag uitslag, LocalDate vandaag) {
        uitslag.keur(laatste().aangebodenOp(), vandaag);
    }

    void verwerk(Riecuitslag uitslag) {
        aanbiedingen.set(aanbiedingen.size() - 1, laatste().beantwoord(uitslag));
    }

    private Aanbieding laatste() {
        return aanbiedingen.get(aanbiedingen.size() - 1);
    }

    List<Aanbieding> lijst() {
        return List.copyOf(aanbiedingen);
    }
}

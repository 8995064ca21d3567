package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;

/** The signals that a casus is about, also those that left it. The last one cannot leave. */
@Embeddable
class GevoegdeSignalen {

    @ElementCollection
    @CollectionTable(name = "casus_signaal", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<GevoegdSignaal> signalen = new ArrayList<>();

    void voegToe(GevoegdSignaal signaal) {
        signalen.add(signaal);
    }

    /** Takes the oldest signal that nobody has looked at; from now on it counts as looked at. */
    Nummer betrek(Signaalgevolg gevolg, String toelichting) {
        for (int i = 0; i < signalen.size(); i++) {
            GevoegdSignaal signaal = signalen.get(i);
            if (signaal.isNieuw()) {
                signalen.set(i, signaal.met(gevolg, toelichting));
                return signaal.nummer();
            }
        }
        throw new Weigering("Bij deze casus is geen nieuw signaal gevoegd.");
    }

    void neemUit(Nummer nummer, String reden, LocalDate vandaag) {
        for (int i = 0; i < signalen.size(); i++) {
            if (signalen.get(i).nummer().equals(nummer) && signalen.get(i).isBetrokken()) {
                if (actief().size() < 2) {
                    throw new Weigering(
                            "signaal",
                            "Signaal: dit is het laatste signaal van de casus. Zonder signaal is er geen casus; sluit de casus dan af.");
                }
                signalen.set(i, signalen.get(i).vertrokken(vandaag, reden));
                return;
            }
        }
        throw new Weigering("signaal", "Signaal: kies een signaal dat in deze casus zit.");
    }

    /** A signal that nobody has looked at would be lost with the casus. */
    void eisAllesBekeken() {
        if (signalen.stream().anyMatch(GevoegdSignaal::isNieuw)) {
            throw new Weigering(
                    "Er is een nieuw signaal bij deze casus gevoegd. Rond eerst de taak 'Nieuw signaal betrekken' af.");
        }
    }

    boolean heeft(Nummer nummer) {
        return signalen.stream().anyMatch(gevoegd -> gevoegd.nummer().equals(nummer) && gevoegd.vertrek() == null);
    }

    List<Nummer> actief() {
        return signalen.stream()
                .filter(GevoegdSignaal::isBetrokken)
                .map(GevoegdSignaal::nummer)
                .toList();
    }

    List<GevoegdSignaal> lijst() {
        return List.copyOf(signalen);
    }
}

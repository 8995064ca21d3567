package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.gemeente.casusescalatie.basis.Weigering;

/** Who sits at the table of a casus and what each was asked. Of each partner at most one question is open. */
@Embeddable
public class Bijdragen {

    @ElementCollection
    @CollectionTable(name = "casus_bijdrage", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Bijdrage> bijdragen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_deelnemer", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Casusdeelname> deelnemers = new ArrayList<>();

    void vraag(Casusdeelname partner, Bijdrage gevraagd) {
        if (!gevraagd.uiterlijk().isAfter(gevraagd.gevraagdOp())) {
            throw new Weigering("uiterlijk", "Uiterste datum: kies een datum na vandaag.");
        }
        if (open().contains(gevraagd.partner())) {
            throw new Weigering("partner", "Partner: deze partner is al gevraagd. Kies een andere partner.");
        }
        bijdragen.add(gevraagd);
        if (deelnemers.stream().noneMatch(deelnemer -> deelnemer.partner() == partner.partner())) {
            deelnemers.add(partner);
        }
    }

    void herinner(Casuspartner partner, LocalDate vandaag) {
        wijzig(partner, bijdrage -> bijdrage.met(stilte -> stilte.herinnerd(vandaag)));
    }

    void schaalOp(Casuspartner partner, LocalDate vandaag) {
        wijzig(partner, bijdrage -> bijdrage.met(stilte -> stilte.opgeschaald(vandaag)));
    }

    void bespreek(Casuspartner partner, String afspraak) {
        wijzig(partner, bijdrage -> bijdrage.met(stilte -> stilte.besproken(afspraak)));
    }

    void legVast(Casuspartner partner, Bijdrageafloop afloop) {
        wijzig(partner, bijdrage -> bijdrage.vastgelegd(afloop));
    }

    private void wijzig(Casuspartner partner, UnaryOperator<Bijdrage> stap) {
        bijdragen.set(plaatsVanOpen(partner), stap.apply(open(partner)));
    }

    private int plaatsVanOpen(Casuspartner partner) {
        for (int i = 0; i < bijdragen.size(); i++) {
            if (bijdragen.get(i).partner() == partner && bijdragen.get(i).open()) {
                return i;
            }
        }
        throw new Weigering("Van deze partner staat geen vraag open.");
    }

    public Bijdrage open(Casuspartner partner) {
        return bijdragen.get(plaatsVanOpen(partner));
    }

    /** Partners that were asked and have not answered yet. */
    public List<Casuspartner> open() {
        return bijdragen.stream().filter(Bijdrage::open).map(Bijdrage::partner).toList();
    }

    public List<Casusdeelname> deelnemers() {
        return List.copyOf(deelnemers);
    }

    public List<Bijdrage> lijst() {
        return List.copyOf(bijdragen);
    }
}

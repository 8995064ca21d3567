package nl.gemeente.casusescalatie.signaal.inzage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalbeeld;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.verband.Bronnen;
import nl.gemeente.casusescalatie.signaal.verband.Signaalverbanden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may ask about signals. */
@Service
@Transactional(readOnly = true)
public class SignalenLezen {

    private final Signalen signalen;
    private final Signaalverbanden verbanden;

    SignalenLezen(Signalen signalen, Signaalverbanden verbanden) {
        this.signalen = signalen;
        this.verbanden = verbanden;
    }

    /** @throws nl.gemeente.casusescalatie.basis.Weigering when there is no such signal */
    public Signaalbeeld lees(Nummer nummer) {
        return beeld(signalen.lees(nummer));
    }

    /** The status of a signal; empty when there is no such signal. */
    public Optional<Signaalstatus> stand(Nummer nummer) {
        return signalen.findById(nummer.waarde()).map(Signaal::status);
    }

    /**
     * How many independent sources this signal and the signals that belong to it have together, as {@link Bronnen}
     * counts.
     */
    public int aantalBronnen(Nummer nummer) {
        return verbanden.bronnen(nummer).aantal();
    }

    /** The signals on the agenda, oldest first. */
    public List<Signaalbeeld> wachtendOpOverleg() {
        return signalen.findByStatusOrderByOntvangenOp(Signaalstatus.GEAGENDEERD).stream()
                .map(SignalenLezen::beeld)
                .toList();
    }

    /** How urgent each of these signals is, for a list; one query for all of them. */
    public Map<Nummer, Urgentie> urgenties(Collection<Nummer> nummers) {
        return signalen.urgenties(nummers.stream().map(Nummer::waarde).toList()).stream()
                .collect(Collectors.toMap(rij -> Nummer.van(rij.getNummer()), Signalen.Urgentieregel::getUrgentie));
    }

    /** @throws nl.gemeente.casusescalatie.basis.Weigering when the overleg has not decided about it yet */
    public Besluit laatsteBesluit(Nummer nummer) {
        return signalen.lees(nummer).laatsteBesluit();
    }

    private static Signaalbeeld beeld(Signaal signaal) {
        return signaal.beeld(LocalDate.ofInstant(signaal.ontvangenOp(), Datum.ZONE));
    }
}

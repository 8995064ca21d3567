package nl.gemeente.casusescalatie.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Deelregels;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a participant of an overleg may see of a signal on its agenda. Without a privacycheck 2A only the number. */
@Component
@Transactional(readOnly = true)
public class Privacycheck2A {

    private final Privacychecks register;
    private final Deelregels regels;

    Privacycheck2A(Privacychecks register, Deelregels regels) {
        this.register = register;
        this.regels = regels;
    }

    /** Empty means the number only. The latest check that names this partner for this overleg counts. */
    public Set<Veld> magZien(Nummer overleg, Nummer signaal, Ketenpartner partner) {
        List<Deling> delingen =
                register.findByDossierAndFaseOrderById(signaal.waarde(), Checkfase.VOOR_HET_OVERLEG).stream()
                        .filter(check -> Objects.equals(check.overleg(), overleg))
                        .flatMap(check -> check.met(partner).stream())
                        .toList();
        if (delingen.isEmpty()) {
            return Set.of();
        }
        Deling laatste = delingen.get(delingen.size() - 1);
        Set<Veld> velden = EnumSet.noneOf(Veld.class);
        velden.addAll(regels.velden(partner, laatste.gegevensklasse(), laatste.grondslag()));
        // An approach is chosen without knowing who the victim is.
        velden.removeAll(EnumSet.of(Veld.SLACHTOFFER_NAAM, Veld.SLACHTOFFER_TOELICHTING));
        return velden;
    }
}

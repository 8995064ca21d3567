package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.maatregel.Heitherkomst;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the decision table of the plan needs. */
@Service
@Transactional
public class MaatregelFeitenLezen {

    private final Maatregelboek boek;

    MaatregelFeitenLezen(Maatregelboek boek) {
        this.boek = boek;
    }

    public Feiten lees(Nummer nummer) {
        Maatregel maatregel = boek.lees(nummer);
        return new Feiten(maatregel.heitTeam(), maatregel.vormen());
    }

    public record Feiten(Heitherkomst heitTeam, Set<Uitbuitingsvorm> vormen) {}
}

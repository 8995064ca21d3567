package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.controle.Overtredingsbeeld;
import nl.gemeente.casusescalatie.controle.inzage.Overtredingen;
import nl.gemeente.casusescalatie.maatregel.Heitherkomst;
import nl.gemeente.casusescalatie.maatregel.Maatregelaanleiding;
import nl.gemeente.casusescalatie.maatregel.Maatregelen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A controle found breaches: a measure is considered for each that the municipality wants to act on. */
@Service
@Transactional
public class MaatregelenOpenen {

    private final Maatregelopening register;
    private final Maatregelen maatregelen;
    private final Overtredingen overtredingen;

    MaatregelenOpenen(Maatregelopening register, Maatregelen maatregelen, Overtredingen overtredingen) {
        this.register = register;
        this.maatregelen = maatregelen;
        this.overtredingen = overtredingen;
    }

    /**
     * Asking twice opens nothing twice.
     *
     * @return whether there is a measure to consider
     */
    public boolean open(Nummer controle, String medewerker) {
        for (Overtredingsbeeld overtreding : overtredingen.opTePakken(controle)) {
            if (maatregelen
                    .findByHerkomstAndOvertreding(controle.waarde(), sleutel(overtreding))
                    .isEmpty()) {
                register.open(aanleiding(controle, overtreding), medewerker);
            }
        }
        return !maatregelen.findByHerkomstOrderByNummer(controle.waarde()).isEmpty();
    }

    private static Maatregelaanleiding aanleiding(Nummer controle, Overtredingsbeeld overtreding) {
        return new Maatregelaanleiding(
                controle,
                sleutel(overtreding),
                "%s Overtreden voorschrift: %s.".formatted(overtreding.omschrijving(), overtreding.voorschrift()),
                Set.of(overtreding.vorm()),
                Heitherkomst.van(overtreding.heitTeam()));
    }

    private static String sleutel(Overtredingsbeeld overtreding) {
        return Long.toString(overtreding.id());
    }
}

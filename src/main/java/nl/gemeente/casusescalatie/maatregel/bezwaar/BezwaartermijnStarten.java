package nl.gemeente.casusescalatie.maatregel.bezwaar;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From now on bezwaar may come in, beside the execution: bezwaar does not stop the measure (Awb 6:16). */
@Service
@Transactional
public class BezwaartermijnStarten {

    private final Maatregelboek boek;
    private final Bezwaarproces proces;
    private final Termijnrekenaar rekenaar;

    BezwaartermijnStarten(Maatregelboek boek, Bezwaarproces proces, Termijnrekenaar rekenaar) {
        this.boek = boek;
        this.proces = proces;
        this.rekenaar = rekenaar;
    }

    /** Without a besluit there is no term, and nothing starts. */
    public void start(Nummer nummer) {
        LocalDate tot = boek.lees(nummer).bekendmaking().bezwaarPostTot();
        if (tot != null) {
            proces.bewaak(nummer, rekenaar.begin(tot.plusDays(1)));
        }
    }
}

package nl.gemeente.casusescalatie.maatregel.zienswijze;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Zienswijzeuitkomst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the time to respond passed without a zienswijze. */
@Service
@Transactional
public class UitblijvenVastleggen {

    private final Maatregelboek boek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    UitblijvenVastleggen(Maatregelboek boek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Zienswijzeuitkomst legVast(Nummer nummer, String medewerker) {
        Maatregel maatregel = boek.lees(nummer);
        maatregel.zienswijzeBlijftUit(LocalDate.now(klok));
        verslag.meld(nummer, "De termijn om te reageren is voorbij. Er is geen reactie binnengekomen.", medewerker);
        return maatregel.zienswijzeuitkomst();
    }
}

package nl.gemeente.casusescalatie.maatregel.zienswijze;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import nl.gemeente.casusescalatie.maatregel.Zienswijzetermijn;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The voornemen goes out today; from tomorrow the belanghebbende has time to respond (Awb 4:8). */
@Service
@Transactional
public class VoornemenVerzenden {

    private final Maatregelboek boek;
    private final Zienswijzetermijn reactietermijn;
    private final Termijnrekenaar rekenaar;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    VoornemenVerzenden(
            Maatregelboek boek,
            Zienswijzetermijn reactietermijn,
            Termijnrekenaar rekenaar,
            Wachtverzoek wachtverzoek,
            Maatregelverslag verslag,
            Clock klok) {
        this.boek = boek;
        this.reactietermijn = reactietermijn;
        this.rekenaar = rekenaar;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    /** @return when the time to respond is over */
    public Instant verzend(Nummer nummer, String medewerker) {
        wachtverzoek.eisGeen(nummer);
        Maatregel maatregel = boek.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate tot = reactietermijn.toegekend(vandaag, maatregel.voorstel().zienswijzeWeken());
        maatregel.verstuurVoornemen(vandaag, reactietermijn.gewoon(vandaag), tot);
        verslag.meld(
                nummer, "Het voornemen gaat uit. Reageren kan tot en met %s.".formatted(Datum.dag(tot)), medewerker);
        return rekenaar.begin(tot.plusDays(1));
    }
}

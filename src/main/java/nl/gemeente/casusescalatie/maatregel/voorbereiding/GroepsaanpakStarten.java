package nl.gemeente.casusescalatie.maatregel.voorbereiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A groepsaanpak or jeugdbeleid begins; plan 6.4. */
@Service
@Transactional
public class GroepsaanpakStarten {

    private final Maatregelboek boek;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;

    GroepsaanpakStarten(Maatregelboek boek, Wachtverzoek wachtverzoek, Maatregelverslag verslag) {
        this.boek = boek;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
    }

    public void start(Nummer nummer, Groepsafspraken velden, String medewerker) {
        wachtverzoek.eisGeen(nummer);
        Maatregel maatregel = boek.lees(nummer);
        maatregel.startGroepsaanpak(
                velden.gestartOp(), "Leiding: %s. %s".formatted(velden.trekker(), velden.afspraken()));
        verslag.meld(nummer, "De groepsaanpak begint op %s.".formatted(Datum.dag(velden.gestartOp())), medewerker);
        verslag.rondAf(maatregel, medewerker);
    }

    public record Groepsafspraken(
            @NotNull @Size(max = 200) String trekker,
            @DatumGekozen LocalDate gestartOp,
            @NotNull @Size(max = 1700) String afspraken) {}
}

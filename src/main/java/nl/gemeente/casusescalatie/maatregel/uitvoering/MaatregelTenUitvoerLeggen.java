package nl.gemeente.casusescalatie.maatregel.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Toezicht carries the measure out, or finds that it is no longer needed. */
@Service
@Transactional
public class MaatregelTenUitvoerLeggen {

    private final Maatregelboek boek;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    MaatregelTenUitvoerLeggen(Maatregelboek boek, Wachtverzoek wachtverzoek, Maatregelverslag verslag, Clock klok) {
        this.boek = boek;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Maatregelafloop legTenUitvoer(Nummer nummer, Uitvoeringsverslag velden, String medewerker) {
        wachtverzoek.eisGeenOp(nummer, velden.uitgevoerdOp());
        Maatregel maatregel = boek.lees(nummer);
        LocalDate vandaag = LocalDate.now(klok);
        boolean uitgevoerd = velden.uitkomst() == Uitvoeringsuitkomst.UITGEVOERD;
        if (uitgevoerd) {
            maatregel.legTenUitvoer(velden.uitgevoerdOp(), velden.verzegeld(), velden.verslag(), vandaag);
        } else {
            maatregel.uitvoeringNietMeerNodig(velden.uitgevoerdOp(), velden.verslag(), vandaag);
        }
        verslag.meld(
                nummer,
                uitgevoerd
                        ? "De maatregel is ten uitvoer gelegd."
                        : "De overtreding was al beëindigd. De maatregel is niet uitgevoerd.",
                medewerker);
        verslag.rondAf(maatregel, medewerker);
        return uitgevoerd ? Maatregelafloop.UITGEVOERD : Maatregelafloop.VOLDAAN;
    }

    /** What happened when people came to carry it out. */
    public enum Uitvoeringsuitkomst {
        UITGEVOERD,
        NIET_NODIG
    }

    /** @param verzegeld only asked for a sluiting */
    public record Uitvoeringsverslag(
            @Gekozen Uitvoeringsuitkomst uitkomst,
            @DatumGekozen LocalDate uitgevoerdOp,
            @Nullable Boolean verzegeld,
            @NotNull @Size(max = 1800) String verslag) {}
}

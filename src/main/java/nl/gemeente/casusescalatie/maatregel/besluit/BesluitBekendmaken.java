package nl.gemeente.casusescalatie.maatregel.besluit;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.maatregel.Begunstigingsverloop;
import nl.gemeente.casusescalatie.maatregel.Bekendmaking;
import nl.gemeente.casusescalatie.maatregel.Bekendmakingswijze;
import nl.gemeente.casusescalatie.maatregel.Kenmerken;
import nl.gemeente.casusescalatie.maatregel.Maatregel;
import nl.gemeente.casusescalatie.maatregel.Maatregelboek;
import nl.gemeente.casusescalatie.maatregel.Maatregelstatus;
import nl.gemeente.casusescalatie.maatregel.Maatregelverslag;
import nl.gemeente.casusescalatie.maatregel.Wachtverzoek;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The besluit is sent or handed over: it takes effect, and the terms start to run (Awb 3:40, 3:41 and 6:8). */
@Service
@Transactional
public class BesluitBekendmaken {

    private final Maatregelboek boek;
    private final WettelijkeTermijnen termijnen;
    private final Wachtverzoek wachtverzoek;
    private final Maatregelverslag verslag;
    private final Clock klok;

    BesluitBekendmaken(
            Maatregelboek boek,
            WettelijkeTermijnen termijnen,
            Wachtverzoek wachtverzoek,
            Maatregelverslag verslag,
            Clock klok) {
        this.boek = boek;
        this.termijnen = termijnen;
        this.wachtverzoek = wachtverzoek;
        this.verslag = verslag;
        this.klok = klok;
    }

    public Gevolg maakBekend(Nummer nummer, Bekendmakingsverslag velden, String medewerker) {
        LocalDate op = velden.bekendgemaaktOp();
        wachtverzoek.eisGeenOp(nummer, op);
        Maatregel maatregel = boek.lees(nummer);
        Kenmerken kenmerken = boek.kenmerken(maatregel);
        maatregel.maakBekend(
                bekendmaking(velden, kenmerken), begunstiging(maatregel, op), kenmerken, LocalDate.now(klok));
        verslag.meld(nummer, "Het besluit is bekendgemaakt op %s.".formatted(Datum.dag(op)), medewerker);
        LocalDate bezwaarTot = maatregel.bekendmaking().bezwaarTot();
        if (bezwaarTot != null) {
            verslag.meld(nummer, "Bezwaar maken kan tot en met %s.".formatted(Datum.dag(bezwaarTot)), medewerker);
        }
        Begunstigingsverloop termijn = maatregel.begunstiging();
        if (termijn != null) {
            verslag.beschrijf(
                    nummer,
                    "De begunstigingstermijn loopt tot en met %s.".formatted(Datum.dag(termijn.tot())),
                    medewerker);
        }
        if (maatregel.status() == Maatregelstatus.TEN_UITVOER_GELEGD) {
            verslag.rondAf(maatregel, medewerker);
        }
        return new Gevolg(
                maatregel.status() == Maatregelstatus.BEGUNSTIGING,
                maatregel.status() != Maatregelstatus.TEN_UITVOER_GELEGD);
    }

    private Bekendmaking bekendmaking(Bekendmakingsverslag velden, Kenmerken kenmerken) {
        LocalDate op = velden.bekendgemaaktOp();
        if (!kenmerken.besluit()) {
            return new Bekendmaking(op, velden.wijze(), null, null, null);
        }
        Termijneinde bezwaar = termijnen.einde("BEZWAAR", op.plusDays(1));
        Termijneinde perPost =
                termijnen.einde("BEZWAAR_PER_POST", bezwaar.laatsteDag().plusDays(1));
        return new Bekendmaking(op, velden.wijze(), bezwaar.laatsteDag(), bezwaar.uitleg(), perPost.laatsteDag());
    }

    /** The municipality sets this term itself and no law moves its last day: the besluit names that day. */
    private static @Nullable Termijneinde begunstiging(Maatregel maatregel, LocalDate op) {
        Integer dagen = maatregel.ontwerp().termijnDagen();
        if (dagen == null) {
            return null;
        }
        LocalDate tot = op.plusDays(dagen);
        return new Termijneinde(
                tot, "%d dagen na de bekendmaking op %s is %s".formatted(dagen, Datum.dag(op), Datum.dag(tot)));
    }

    /**
     * @param begunstiging whether the offender has time to end the breach
     * @param uitvoeringNodig whether people still have to act; false when the besluit works by itself
     */
    public record Gevolg(boolean begunstiging, boolean uitvoeringNodig) {}

    public record Bekendmakingsverslag(@DatumGekozen LocalDate bekendgemaaktOp, @Gekozen Bekendmakingswijze wijze) {}
}

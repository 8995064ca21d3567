package nl.gemeente.casusescalatie.support;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Reactie;
import nl.gemeente.casusescalatie.doorzetting.DoorzettingVolgen.Uitkomst;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/** What a partner let hear about a signal that was passed on. */
public final class Partnerreactie {

    private Partnerreactie() {}

    public static Reactie ontvangen(LocalDate datum) {
        return new Reactie(Uitkomst.ONTVANGEN, datum, null, null, null, null, null, null);
    }

    public static Reactie teruggekoppeld(LocalDate datum, @Nullable String toelichting) {
        return new Reactie(Uitkomst.TERUGGEKOPPELD, datum, toelichting, null, null, null, null, null);
    }

    /** Turned down, and no word yet about another partner. */
    public static Reactie geweigerd(LocalDate datum) {
        return geweigerd(datum, null, null, null, null);
    }

    public static Reactie geweigerdEnVerderNiemand(LocalDate datum) {
        return geweigerd(datum, false, null, null, null);
    }

    public static Reactie geweigerdEnNaar(LocalDate datum, Ketenpartner ander, Grondslag grondslag) {
        return geweigerd(datum, true, ander, "Onderzoek.", grondslag);
    }

    private static Reactie geweigerd(
            LocalDate datum,
            @Nullable Boolean anderePartner,
            @Nullable Ketenpartner ander,
            @Nullable String doel,
            @Nullable Grondslag grondslag) {
        return new Reactie(
                Uitkomst.GEWEIGERD, datum, "Niet onze taak.", anderePartner, ander, doel, grondslag, "Zo besloten.");
    }
}

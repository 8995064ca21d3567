package nl.gemeente.casusescalatie.signaal;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** What the steps so far make of a signal; a refusal when it is not at its end. */
final class Afsluitregels {

    private Afsluitregels() {}

    static Afsluitreden reden(
            Signaalstatus status,
            @Nullable Signaalbeoordeling beoordeling,
            List<Besluit> besluiten,
            boolean ooitDoorgezet) {
        if (beoordeling == null) {
            throw new Weigering("Dit signaal kan nog niet worden afgesloten: beoordeel het eerst.");
        }
        return switch (beoordeling.uitkomst()) {
            case ONGEGROND -> Afsluitreden.ONGEGROND;
            case NIET_VAST_TE_STELLEN -> Afsluitreden.NIET_VAST_TE_STELLEN;
            case BUITEN_SCOPE -> naDoorzetten(status, Afsluitreden.BUITEN_SCOPE);
            case NIET_EIGEN_GEBIED -> naDoorzetten(status, Afsluitreden.NIET_EIGEN_GEBIED);
            case OPPAKKEN ->
                besluiten.isEmpty()
                        ? naDoorzetten(status, Afsluitreden.OVERGEDRAGEN)
                        : naOverleg(status, besluiten, ooitDoorgezet);
        };
    }

    private static Afsluitreden naDoorzetten(Signaalstatus status, Afsluitreden reden) {
        if (status != Signaalstatus.DOORGEZET) {
            throw new Weigering("Dit signaal kan nog niet worden afgesloten: zet het eerst door naar een partner.");
        }
        return reden;
    }

    private static Afsluitreden naOverleg(Signaalstatus status, List<Besluit> besluiten, boolean ooitDoorgezet) {
        if (status != Signaalstatus.AFGEWOGEN) {
            throw new Weigering("Dit signaal wacht nog op het overleg.");
        }
        return Besluitregels.afsluitreden(besluiten, ooitDoorgezet);
    }
}

package nl.gemeente.casusescalatie.routekaart;

import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import org.jspecify.annotations.Nullable;

/** A worker's answer to one question of a map. */
public record Beantwoording(
        Routevraag vraag,
        boolean ja,
        @Nullable Uitbuitingsvorm vorm,
        @Nullable Woonregio woonregio,
        @Nullable String toelichting) {

    static Beantwoording van(Routevraag vraag, boolean ja, @Nullable String toelichting) {
        return new Beantwoording(vraag, ja, null, null, toelichting);
    }
}

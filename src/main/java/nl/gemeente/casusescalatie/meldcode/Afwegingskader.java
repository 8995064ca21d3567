package nl.gemeente.casusescalatie.meldcode;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** The answers to the five questions of the afwegingskader; null is a question that was not asked. */
@Embeddable
record Afwegingskader(
        Boolean vermoeden,
        @Nullable Boolean onveilig,
        @Nullable Boolean hulpMogelijk,
        @Nullable Boolean hulpAanvaard,
        @Nullable Boolean hulpOpTijd) {

    /** A question may stay open only when the ones before it decide. */
    void keur() {
        if (vermoeden
                && !beantwoord(onveilig, "onveilig", "Acuut of structureel onveilig")
                && beantwoord(hulpMogelijk, "hulpMogelijk", "Kunt u hulp geven of regelen")
                && beantwoord(hulpAanvaard, "hulpAanvaard", "Aanvaarden de personen hulp")) {
            beantwoord(hulpOpTijd, "hulpOpTijd", "Helpt de hulp op tijd");
        }
    }

    private static boolean beantwoord(@Nullable Boolean waarde, String veld, String label) {
        return Weigering.mist(waarde, veld, label + ": kies een antwoord.");
    }

    /** In the order of the questions. */
    List<@Nullable Boolean> lijst() {
        List<@Nullable Boolean> antwoorden = new ArrayList<>();
        antwoorden.add(vermoeden);
        antwoorden.add(onveilig);
        antwoorden.add(hulpMogelijk);
        antwoorden.add(hulpAanvaard);
        antwoorden.add(hulpOpTijd);
        return antwoorden;
    }
}

package nl.gemeente.casusescalatie.signaal.verband;

import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Kanaal;
import org.jspecify.annotations.Nullable;

/**
 * How many independent sources a group of signals has. Counted cautiously: possible duplicates count as one source.
 *
 * <ul>
 *   <li>Melders with an e-mail address count once per address, however often they report.
 *   <li>Without an address: once per name, and without a name once per functiegroep and channel.
 *   <li>Anonymous melders count once per channel: nobody can tell whether the same person called twice.
 * </ul>
 *
 * <p>It informs; people decide how much the sources weigh.
 *
 * @param signalen how many signals were looked at
 */
public record Bronnen(int aantal, int signalen) {

    static Bronnen tel(List<Bron> bronnen) {
        return new Bronnen((int) bronnen.stream().map(Bron::kenmerk).distinct().count(), bronnen.size());
    }

    /** Where one signal came from. */
    record Bron(
            Kanaal kanaal,
            boolean anoniem,
            @Nullable Functiegroep functiegroep,
            @Nullable String naam,
            @Nullable String email) {

        private List<String> kenmerk() {
            if (anoniem) {
                return List.of("anoniem", kanaal.name());
            }
            if (email != null && !email.isBlank()) {
                return List.of("email", email.strip().toLowerCase(Locale.ROOT));
            }
            if (naam != null && !naam.isBlank()) {
                return List.of("naam", naam.strip().toLowerCase(Locale.ROOT));
            }
            return List.of("groep", String.valueOf(functiegroep), kanaal.name());
        }
    }
}

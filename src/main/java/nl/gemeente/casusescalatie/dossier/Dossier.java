package nl.gemeente.casusescalatie.dossier;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of a record.
 *
 * @param afgeschermd whether something was left out for this reader
 */
public record Dossier(
        Nummer nummer,
        List<Dossierdeel.Blok> blokken,
        List<Tijdlijn.Gebeurtenis> tijdlijn,
        List<Nummer> verbanden,
        List<Termijn> termijnen,
        boolean afgeschermd) {

    /**
     * An open task.
     *
     * @param rollen who may do it, in Dutch
     * @param behandelaar user name of who works on it, or null
     */
    public record Termijn(
            String taak,
            List<String> rollen,
            @Nullable String behandelaar,
            @Nullable Instant uiterlijk,
            boolean teLaat) {}
}

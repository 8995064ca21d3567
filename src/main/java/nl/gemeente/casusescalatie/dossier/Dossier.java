package nl.gemeente.casusescalatie.dossier;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of a record.
 *
 * @param soort what kind of record it is, in Dutch
 * @param afgeschermd whether something was left out for this reader
 */
public record Dossier(
        Nummer nummer,
        String soort,
        List<Dossierdeel.Blok> blokken,
        List<Tijdlijn.Gebeurtenis> tijdlijn,
        List<Verband> verbanden,
        List<GevondenVerband> gevondenVerbanden,
        List<Termijn> termijnen,
        boolean afgeschermd) {

    /**
     * Another record that belongs to this one.
     *
     * @param naam what kind of record it is, in Dutch
     */
    public record Verband(Nummer nummer, String naam) {}

    /**
     * A record that may belong to this one.
     *
     * @param stand what people made of it, in Dutch
     * @param redenen why it was found and when, as far as this reader may know
     */
    public record GevondenVerband(
            Nummer nummer,
            String naam,
            String stand,
            boolean verbroken,
            List<String> redenen,
            @Nullable String oordeel) {}

    /**
     * An open task.
     *
     * @param rollen who may do it, in Dutch
     * @param behandelaar user name of the person working on it, or null
     */
    public record Termijn(
            String taak,
            List<String> rollen,
            @Nullable String behandelaar,
            @Nullable Instant uiterlijk,
            boolean teLaat) {}
}

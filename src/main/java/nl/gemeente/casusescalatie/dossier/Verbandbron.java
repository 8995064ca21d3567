package nl.gemeente.casusescalatie.dossier;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;

/**
 * Links that a room found by itself: shown beside the record with their reasons, and confirmed or broken by people.
 * Nothing is merged.
 */
public interface Verbandbron {

    /** The links of this record, newest first, broken ones too. */
    List<Gevonden> gevonden(Nummer nummer);

    /**
     * @param oordeel the latest judgement, ready to read; null when nobody has looked at it. Its words are for {@link
     *     Inzage#INHOUD}.
     */
    record Gevonden(Nummer ander, Verbandstand stand, List<Reden> redenen, @Nullable String oordeel) {}

    /** @param inzage who may know this reason */
    record Reden(String tekst, Instant gevondenOp, Inzage inzage) {}
}

package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done because a partner stayed silent.
 *
 * @param opgeschaaldOp when somebody higher heard that the partner stays silent
 * @param afspraak what the manager agreed about that
 */
@Embeddable
public record Stilte(
        @Nullable LocalDate herinnerdOp, @Nullable LocalDate opgeschaaldOp, @Nullable String afspraak) {

    static final Stilte GEEN = new Stilte(null, null, null);

    Stilte herinnerd(LocalDate vandaag) {
        return new Stilte(vandaag, opgeschaaldOp, afspraak);
    }

    Stilte opgeschaald(LocalDate vandaag) {
        return new Stilte(herinnerdOp, vandaag, afspraak);
    }

    Stilte besproken(String wat) {
        return new Stilte(herinnerdOp, opgeschaaldOp, wat);
    }
}

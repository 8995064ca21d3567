package nl.gemeente.casusescalatie.verrijking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept: what was asked, its outcome, the source and the moment. */
@Embeddable
public record Registerantwoord(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Verrijkingsvraag vraag,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Verrijkingsuitkomst uitkomst,
        @Nullable String bron,
        @Column(nullable = false) Instant moment,
        @Nullable String tekst) {

    static Registerantwoord van(Verrijkingsantwoord<?> antwoord) {
        Gegevens gegevens = antwoord.gegevens();
        return new Registerantwoord(
                antwoord.vraag(),
                antwoord.uitkomst(),
                antwoord.bron(),
                antwoord.moment(),
                gegevens == null ? null : gegevens.tekst());
    }
}

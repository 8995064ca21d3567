package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/** How a {@link Besluit} lies in the table of its signal. */
@Embeddable
record Overlegbesluit(
        @Convert(converter = Uitkomstcodes.class) @Column(nullable = false) Set<Overleguitkomst> uitkomsten,
        @Column(nullable = false) String motivering,
        @Column(nullable = false) String eigenaar,
        @Column(nullable = false) LocalDate datum,
        @Nullable LocalDate herweegdatum,
        @Nullable String bestaandeCasus,
        @Enumerated(EnumType.STRING) @Nullable Afsluitreden afsluitreden,
        @Column(nullable = false) String medewerker) {

    static Overlegbesluit van(Besluit besluit) {
        Nummer casus = besluit.bestaandeCasus();
        return new Overlegbesluit(
                besluit.uitkomsten(),
                besluit.motivering(),
                besluit.eigenaar(),
                besluit.datum(),
                besluit.herweegdatum(),
                casus == null ? null : casus.waarde(),
                besluit.afsluitreden(),
                besluit.medewerker());
    }

    Besluit besluit() {
        return new Besluit(
                Set.copyOf(uitkomsten),
                motivering,
                eigenaar,
                datum,
                herweegdatum,
                bestaandeCasus == null ? null : Nummer.van(bestaandeCasus),
                afsluitreden,
                medewerker);
    }
}

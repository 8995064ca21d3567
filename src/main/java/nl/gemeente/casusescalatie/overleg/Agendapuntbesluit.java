package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.Uitkomstcodes;
import org.jspecify.annotations.Nullable;

/**
 * What the participants decided about one signal, and who did not agree.
 *
 * @param afwijkendStandpunt which participant did not agree and why
 */
@Embeddable
public record Agendapuntbesluit(
        @Convert(converter = Uitkomstcodes.class) @Nullable Set<Overleguitkomst> uitkomsten,
        @Nullable String motivering,
        @Nullable String eigenaar,
        @Nullable LocalDate datum,
        @Nullable LocalDate herweegdatum,
        @Nullable String bestaandeCasus,
        @Enumerated(EnumType.STRING) @Nullable Afsluitreden afsluitreden,
        @Nullable String afwijkendStandpunt,
        @Column(name = "besloten_door") @Nullable String medewerker) {

    /** @throws Weigering when the outcomes do not go together or miss what they need */
    public static Agendapuntbesluit van(OverlegbesluitNemen.Voorstel voorstel, LocalDate vandaag, String medewerker) {
        Set<Overleguitkomst> uitkomsten = voorstel.uitkomsten();
        if (uitkomsten.contains(Overleguitkomst.AFSLUITEN) && uitkomsten.size() > 1) {
            throw new Weigering(
                    "uitkomsten", "Wat besluit het overleg? Afsluiten kan niet samen met een andere uitkomst.");
        }
        return new Agendapuntbesluit(
                uitkomsten,
                voorstel.motivering(),
                voorstel.eigenaar(),
                vandaag,
                uitkomsten.contains(Overleguitkomst.MONITOREN) ? herweegdatum(voorstel, vandaag) : null,
                uitkomsten.contains(Overleguitkomst.OPSCHALEN_RIEC) ? casus(voorstel) : null,
                uitkomsten.contains(Overleguitkomst.AFSLUITEN) ? afsluitreden(voorstel) : null,
                voorstel.afwijkendStandpunt(),
                medewerker);
    }

    private static LocalDate herweegdatum(OverlegbesluitNemen.Voorstel voorstel, LocalDate vandaag) {
        LocalDate dag = Weigering.mist(
                voorstel.herweegdatum(),
                "herweegdatum",
                "Wanneer komt het signaal terug op de agenda? Vul dit veld in.");
        if (!dag.isAfter(vandaag)) {
            throw new Weigering(
                    "herweegdatum", "Wanneer komt het signaal terug op de agenda? Kies een datum na vandaag.");
        }
        return dag;
    }

    private static @Nullable String casus(OverlegbesluitNemen.Voorstel voorstel) {
        String casus = voorstel.bestaandeCasus();
        if (casus == null) {
            return null;
        }
        String nummer = casus.strip();
        if (!Nummer.isNummer(nummer) || Nummer.van(nummer).soort() != Nummer.Soort.CASUS) {
            throw new Weigering(
                    "bestaandeCasus",
                    "Bij welke casus hoort dit signaal? Vul een nummer in zoals C-2026-00001, of laat het leeg voor een nieuwe casus.");
        }
        return nummer;
    }

    private static Afsluitreden afsluitreden(OverlegbesluitNemen.Voorstel voorstel) {
        Afsluitreden reden = Weigering.mist(
                voorstel.afsluitreden(), "afsluitreden", "Waarom sluit u het signaal af? Vul dit veld in.");
        if (reden == Afsluitreden.OPGESCHAALD) {
            throw new Weigering(
                    "afsluitreden",
                    "Waarom sluit u het signaal af? Kies bij opschalen de uitkomst 'Opschalen naar een RIEC-casus'.");
        }
        return reden;
    }

    Set<Overleguitkomst> uitkomstSet() {
        return uitkomsten == null ? Set.of() : Set.copyOf(uitkomsten);
    }

    public String inWoorden() {
        return uitkomstSet().stream()
                .sorted(Comparator.naturalOrder())
                .map(Overleguitkomst::naam)
                .collect(Collectors.joining(", "));
    }
}

package nl.gemeente.casusescalatie.verrijking;

import java.util.List;

/** One round of questions about one onderwerp: the facts that the rules look at. */
public record Bevraging(
        Onderwerp onderwerp,
        Verrijkingsantwoord<Adresgegevens> adres,
        Verrijkingsantwoord<Bedrijfsgegevens> bedrijf,
        Verrijkingsantwoord<Bedrijvenwisseling> wisseling,
        Verrijkingsantwoord<Vergunningen> vergunningen,
        Verrijkingsantwoord<Bewoning> bewoning,
        Verrijkingsantwoord<AndereSignalen> andereSignalen,
        Verrijkingsantwoord<EerdereHandhaving> handhaving) {

    List<Verrijkingsantwoord<?>> antwoorden() {
        return List.of(adres, bedrijf, wisseling, vergunningen, bewoning, andereSignalen, handhaving);
    }
}

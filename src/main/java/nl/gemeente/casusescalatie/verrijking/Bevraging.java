package nl.gemeente.casusescalatie.verrijking;

import java.util.List;

/** One round of questions about one onderwerp: the facts that the rules look at. */
record Bevraging(
        Onderwerp onderwerp,
        Antwoord<Adresgegevens> adres,
        Antwoord<Bedrijfsgegevens> bedrijf,
        Antwoord<Bedrijvenwisseling> wisseling,
        Antwoord<Vergunningen> vergunningen,
        Antwoord<Bewoning> bewoning,
        Antwoord<AndereSignalen> andereSignalen,
        Antwoord<EerdereHandhaving> handhaving) {

    List<Antwoord<?>> antwoorden() {
        return List.of(adres, bedrijf, wisseling, vergunningen, bewoning, andereSignalen, handhaving);
    }
}

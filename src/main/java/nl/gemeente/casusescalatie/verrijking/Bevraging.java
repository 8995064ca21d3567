package nl.gemeente.casusescalatie.verrijking;

import java.util.List;

/** One round of questions about one onderwerp: the facts that the rules look at. */
record Bevraging(
        Onderwerp onderwerp,
        Antwoord<Adresgegevens> adres,
        Antwoord<Bedrijfsgegevens> bedrijf,
        Antwoord<Vergunningen> vergunningen,
        Antwoord<Bewoning> bewoning,
        Antwoord<AndereSignalen> andereSignalen) {

    List<Antwoord<?>> antwoorden() {
        return List.of(adres, bedrijf, vergunningen, bewoning, andereSignalen);
    }
}

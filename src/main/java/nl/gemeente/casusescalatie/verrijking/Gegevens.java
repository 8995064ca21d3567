package nl.gemeente.casusescalatie.verrijking;

/** What a register answered. */
public sealed interface Gegevens
        permits Adresgegevens,
                Bedrijfsgegevens,
                Vergunningen,
                Bewoning,
                AndereSignalen,
                Bedrijvenwisseling,
                EerdereHandhaving {

    /** The answer in Dutch, ready for the dossier. */
    String tekst();
}

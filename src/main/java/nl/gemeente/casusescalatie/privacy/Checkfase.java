package nl.gemeente.casusescalatie.privacy;

/**
 * When the model protocol asks for a privacycheck (phases 3 and 4) [F:P25]. The steps 1, 2A and 2B of its first phase
 * are something else: those weigh whether the signal is ours to handle.
 */
public enum Checkfase {
    /** Before the content of a source is read. */
    BRONNENONDERZOEK("Privacycheck 1", "de inhoud van bronnen"),
    /** Before the overleg: what each participant needs to choose the approach. */
    VOOR_HET_OVERLEG("Privacycheck 2A", "wat deelnemers van het overleg zien"),
    /** After the choice: what each receiver needs to carry it out. */
    NA_HET_BESLUIT("Privacycheck 2B", "wat wordt gedeeld om het besluit uit te voeren");

    private final String naam;
    private final String waarover;

    Checkfase(String naam, String waarover) {
        this.naam = naam;
        this.waarover = waarover;
    }

    public String naam() {
        return naam;
    }

    String waarover() {
        return waarover;
    }
}

package nl.gemeente.casusescalatie.overleg;

/** Where one signal on the agenda stands. */
enum AgendapuntStatus {
    OPEN("Nog te bespreken"),
    GEWOGEN("Gewogen"),
    BESLOTEN("Besloten"),
    DOORGESCHOVEN("Doorgeschoven naar een volgend overleg");

    private final String naam;

    AgendapuntStatus(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    boolean klaar() {
        return this == BESLOTEN || this == DOORGESCHOVEN;
    }
}

package nl.gemeente.casusescalatie.overleg;

public enum Agendapuntstatus {
    OPEN("Nog te bespreken"),
    GEWOGEN("Gewogen"),
    BESLOTEN("Besloten"),
    DOORGESCHOVEN("Doorgeschoven naar een volgend overleg");

    private final String naam;

    Agendapuntstatus(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** Nothing more happens with the signal in this meeting. */
    public boolean klaar() {
        return this == BESLOTEN || this == DOORGESCHOVEN;
    }
}

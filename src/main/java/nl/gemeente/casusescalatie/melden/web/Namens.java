package nl.gemeente.casusescalatie.melden.web;

/** On whose behalf somebody fills in the page. For an anonymous melder there are no fields to fill in. */
enum Namens {
    MIJZELF("Voor mijzelf"),
    ANDER("Voor iemand anders, met naam"),
    ANONIEM("Voor iemand die anoniem wil blijven");

    private final String naam;

    Namens(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}

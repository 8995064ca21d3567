package nl.gemeente.casusescalatie.melden.web;

/** For whom somebody fills in the page. Of who stays anonymous, no field exists to fill in. */
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

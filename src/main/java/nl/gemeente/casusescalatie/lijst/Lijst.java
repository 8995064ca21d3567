package nl.gemeente.casusescalatie.lijst;

import java.util.Locale;

/** The lists that the aandachtsfunctionaris keeps; the room that uses a list holds its rows and its page. */
public enum Lijst {
    KETENPARTNERS("Ketenpartners", "Wie u belt, waarvoor, en wat een partner mag weten."),
    INDICATOREN("Indicatoren", "Waar een signaal aan te herkennen is, per vorm van uitbuiting."),
    SECTOREN("Sectoren", "Soorten locaties, en welke daarvan een risicosector zijn."),
    FUNCTIEGROEPEN("Functiegroepen", "Wie een signaal kan melden.");

    private final String naam;
    private final String uitleg;

    Lijst(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    public String naam() {
        return naam;
    }

    public String uitleg() {
        return uitleg;
    }

    /**
     * Whether a row may be added while the application runs; forms and decision tables know the rows of the other
     * lists by their code.
     */
    public boolean isUitbreidbaar() {
        return this == INDICATOREN;
    }

    /** Each row belongs to a form of exploitation, or to all. */
    public boolean isPerVorm() {
        return this == INDICATOREN;
    }

    /** A row can count for more, as serious or as a risk. */
    public boolean isGewogen() {
        return this != FUNCTIEGROEPEN;
    }

    public boolean heeftRisico() {
        return this == SECTOREN;
    }

    public String adres() {
        return "/lijsten/" + name().toLowerCase(Locale.ROOT);
    }
}

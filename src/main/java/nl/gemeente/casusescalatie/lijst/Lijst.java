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

    public String adres() {
        return "/lijsten/" + name().toLowerCase(Locale.ROOT);
    }
}

package nl.gemeente.casusescalatie.ketenpartner;

/** One field of a signal with its value, ready to read. */
public record Gegeven(Veld veld, String waarde) {

    /**
     * The fields that can be passed on. The class of each field, and whether it is about a person, is in table {@code
     * doorzetveld}.
     */
    public enum Veld {
        URGENTIE("Urgentie"),
        VORM("Vorm van uitbuiting"),
        LOCATIE_SOORT("Soort locatie"),
        MINDERJARIG("Jonger dan 18"),
        INDICATOREN("Indicatoren"),
        WAARGENOMEN("Gezien of gehoord"),
        ADRES("Adres"),
        BEDRIJF("Bedrijf"),
        OMSCHRIJVING("Omschrijving"),
        SLACHTOFFER_NAAM("Naam van het slachtoffer"),
        SLACHTOFFER_TOELICHTING("Toelichting bij het slachtoffer");

        private final String naam;

        Veld(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /** Shown to fewer readers of the dossier than the rest. */
        public boolean overSlachtoffer() {
            return this == SLACHTOFFER_NAAM || this == SLACHTOFFER_TOELICHTING;
        }
    }
}

package nl.gemeente.casusescalatie.maatregel;

/** The kinds of measure; what each requires is in table {@code maatregelsoort}. */
public enum Maatregelsoort {
    SLUITING("Sluiting"),
    LAST_ONDER_DWANGSOM("Last onder dwangsom"),
    LAST_ONDER_BESTUURSDWANG("Last onder bestuursdwang"),
    INTREKKING_VERGUNNING("Vergunning intrekken"),
    BESTUURLIJKE_WAARSCHUWING("Bestuurlijke waarschuwing"),
    GROEPSAANPAK("Groepsaanpak of jeugdbeleid"),
    GEEN("Geen maatregel");

    private final String naam;

    Maatregelsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}

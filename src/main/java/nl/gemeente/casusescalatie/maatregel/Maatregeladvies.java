package nl.gemeente.casusescalatie.maatregel;

import java.util.EnumSet;
import java.util.Set;

/** What {@code bpmn/maatregel-adviseren.dmn} advises, and the kinds of measure that follow it. */
public enum Maatregeladvies {
    SLUITING_BEDRIJF("Sluiting van het bedrijf op basis van de APV", EnumSet.of(Maatregelsoort.SLUITING)),
    SLUITING_PAND("Sluiting van het pand op basis van de APV", EnumSet.of(Maatregelsoort.SLUITING)),
    LAST_INTREKKING_OF_SLUITING(
            "Last onder dwangsom, vergunning intrekken of sluiten",
            EnumSet.of(
                    Maatregelsoort.LAST_ONDER_DWANGSOM, Maatregelsoort.INTREKKING_VERGUNNING, Maatregelsoort.SLUITING)),
    GROEPSAANPAK("Groepsaanpak of jeugdbeleid", EnumSet.of(Maatregelsoort.GROEPSAANPAK)),
    EIGEN_AFWEGING("Het plan noemt geen maatregel: eigen afweging", EnumSet.allOf(Maatregelsoort.class));

    private final String naam;
    private final Set<Maatregelsoort> volgend;

    Maatregeladvies(String naam, Set<Maatregelsoort> volgend) {
        this.naam = naam;
        this.volgend = volgend;
    }

    public String naam() {
        return naam;
    }

    boolean past(Maatregelsoort soort) {
        return volgend.contains(soort);
    }
}

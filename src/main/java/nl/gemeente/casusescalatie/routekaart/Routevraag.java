package nl.gemeente.casusescalatie.routekaart;

import static nl.gemeente.casusescalatie.routekaart.Routekaart.LOCATIE;
import static nl.gemeente.casusescalatie.routekaart.Routekaart.PERSOON;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the two maps, each with the question that comes before it. The texts are in table {@code
 * routekaartvraag}.
 */
public enum Routevraag {
    PERSOON_ACUUT(PERSOON, null, false),
    PERSOON_MINDERJARIG(PERSOON, PERSOON_ACUUT, false),
    PERSOON_AANGIFTE(PERSOON, PERSOON_MINDERJARIG, false),
    PERSOON_HULP(PERSOON, PERSOON_AANGIFTE, true),
    PERSOON_ZORGEN(PERSOON, PERSOON_HULP, true),
    LOCATIE_ACUUT(LOCATIE, null, false),
    LOCATIE_SLACHTOFFER(LOCATIE, LOCATIE_ACUUT, false),
    LOCATIE_ARBEID(LOCATIE, LOCATIE_SLACHTOFFER, false),
    LOCATIE_SEKSUEEL(LOCATIE, LOCATIE_ARBEID, false),
    LOCATIE_CRIMINEEL(LOCATIE, LOCATIE_SEKSUEEL, false),
    LOCATIE_ORGAAN(LOCATIE, LOCATIE_CRIMINEEL, false),
    LOCATIE_TOEZICHT(LOCATIE, LOCATIE_ORGAAN, false),
    LOCATIE_OMGEVING(LOCATIE, LOCATIE_TOEZICHT, false),
    LOCATIE_INSCHRIJVING(LOCATIE, LOCATIE_OMGEVING, false),
    LOCATIE_HEIT(LOCATIE, LOCATIE_INSCHRIJVING, false),
    LOCATIE_RIEC(LOCATIE, LOCATIE_HEIT, false);

    private final Routekaart kaart;
    private final @Nullable Routevraag na;
    private final boolean alleenNaNee;

    Routevraag(Routekaart kaart, @Nullable Routevraag na, boolean alleenNaNee) {
        this.kaart = kaart;
        this.na = na;
        this.alleenNaNee = alleenNaNee;
    }

    Routekaart kaart() {
        return kaart;
    }

    Optional<Routevraag> na() {
        return Optional.ofNullable(na);
    }

    /** "Ja" on the question before this one already led to a partner. */
    boolean alleenNaNee() {
        return alleenNaNee;
    }

    /**
     * "Ja" means that somebody must act at once; the partner is fixed and does not replace the partner that the other
     * questions give.
     */
    boolean metSpoed() {
        return this == PERSOON_ACUUT || this == LOCATIE_ACUUT || this == PERSOON_MINDERJARIG;
    }

    /** "Ja" leads to a ketenpartner that has to be determined. */
    boolean leidtNaarPartner() {
        return !metSpoed() && this != LOCATIE_SLACHTOFFER;
    }
}

package nl.gemeente.casusescalatie.support;

import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/** What happens to a signal that was judged: it goes to a partner without a person in it, or not; changed where a test needs it. */
public final class Doorzetformulier {

    private final Doorzetkeuze keuze;
    private final @Nullable Vervolg vervolg;
    private @Nullable Ketenpartner ketenpartner;
    private @Nullable String doel;
    private @Nullable Grondslag grondslag;
    private @Nullable Gegevensklasse gegevensklasse;
    private @Nullable String gegevens;
    private @Nullable String vraag;
    private @Nullable String antwoord;
    private @Nullable String motivering;

    private Doorzetformulier(Doorzetkeuze keuze, @Nullable Vervolg vervolg) {
        this.keuze = keuze;
        this.vervolg = vervolg;
    }

    public static Doorzetformulier naar(@Nullable Ketenpartner partner, Vervolg vervolg) {
        Doorzetformulier formulier = new Doorzetformulier(Doorzetkeuze.DOORZETTEN, vervolg);
        formulier.ketenpartner = partner;
        formulier.doel = "Onderzoek en hulp.";
        formulier.grondslag = Grondslag.AVG_EIGEN_TAAK;
        formulier.gegevensklasse = Gegevensklasse.ANONIEM;
        formulier.motivering = "Deze partner is hiervoor.";
        return formulier;
    }

    /** To this partner and then no more: not to another, not to the overleg. */
    public static Doorzetformulier alleenNaar(Ketenpartner partner) {
        return naar(partner, Vervolg.GEEN_OVERLEG);
    }

    public static Keuze naarNiemand(Vervolg vervolg) {
        return new Doorzetformulier(Doorzetkeuze.NIET, vervolg)
                .motivering("Eerst wegen.")
                .ingevuld();
    }

    public static Keuze gespard(Ketenpartner partner, String vraag, String antwoord) {
        Doorzetformulier formulier = new Doorzetformulier(Doorzetkeuze.SPARREN, null);
        formulier.ketenpartner = partner;
        formulier.vraag = vraag;
        formulier.antwoord = antwoord;
        return formulier.ingevuld();
    }

    /** Only the choice, as for a map that is followed again. */
    public static Keuze alleen(Doorzetkeuze keuze) {
        return new Doorzetformulier(keuze, null).ingevuld();
    }

    public Doorzetformulier doel(@Nullable String nieuw) {
        doel = nieuw;
        return this;
    }

    public Doorzetformulier grondslag(@Nullable Grondslag nieuw) {
        grondslag = nieuw;
        return this;
    }

    public Doorzetformulier deelt(@Nullable Gegevensklasse klasse, @Nullable String welke) {
        gegevensklasse = klasse;
        gegevens = welke;
        return this;
    }

    public Doorzetformulier motivering(String nieuw) {
        motivering = nieuw;
        return this;
    }

    public Keuze ingevuld() {
        return new Keuze(
                keuze, ketenpartner, doel, grondslag, gegevensklasse, gegevens, vraag, antwoord, motivering, vervolg);
    }
}

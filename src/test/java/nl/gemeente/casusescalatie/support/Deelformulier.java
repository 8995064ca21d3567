package nl.gemeente.casusescalatie.support;

import java.util.Set;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.overleg.besluit.DelenToetsen.Deeltoets;

/** Privacycheck 2B for these receivers, after which no other follows; changed where a test needs it. */
public final class Deelformulier {

    private final Set<Ketenpartner> partners;
    private Gegevensklasse gegevensklasse = Gegevensklasse.GEMEENTELIJK;
    private Grondslag grondslag = Grondslag.AVG_EIGEN_TAAK;
    private String bevoegdheid = "Toezicht op de arbeidswetten.";
    private String noodzaak = "Zonder adres kan niemand er heen.";
    private boolean nogEenOntvanger;

    private Deelformulier(Set<Ketenpartner> partners) {
        this.partners = partners;
    }

    public static Deelformulier voor(Ketenpartner... partners) {
        return new Deelformulier(Set.of(partners));
    }

    public Deelformulier gegevensklasse(Gegevensklasse nieuw) {
        gegevensklasse = nieuw;
        return this;
    }

    public Deelformulier grondslag(Grondslag nieuw) {
        grondslag = nieuw;
        return this;
    }

    public Deelformulier bevoegdheid(String nieuw) {
        bevoegdheid = nieuw;
        return this;
    }

    public Deelformulier noodzaak(String nieuw) {
        noodzaak = nieuw;
        return this;
    }

    public Deelformulier daarnaNogEen() {
        nogEenOntvanger = true;
        return this;
    }

    public Deeltoets ingevuld() {
        return new Deeltoets(partners, gegevensklasse, grondslag, bevoegdheid, noodzaak, nogEenOntvanger);
    }
}

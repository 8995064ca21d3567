package nl.gemeente.casusescalatie.support;

import nl.gemeente.casusescalatie.overleg.Bronbetrouwbaarheid;
import nl.gemeente.casusescalatie.overleg.weging.SignaalWegen.Antwoorden;
import org.jspecify.annotations.Nullable;

/** How the overleg weighs a signal: concrete, recent and seen by one professional, changed where a test needs it. */
public final class Weegformulier {

    private final boolean besproken;
    private @Nullable Integer concreet;
    private @Nullable Integer actueel;
    private @Nullable Integer ernst;
    private @Nullable Bronbetrouwbaarheid bron;
    private @Nullable Integer aantalBronnen;
    private @Nullable Boolean eigenBevoegdheid;
    private @Nullable Boolean partnerbehoefte;
    private @Nullable Boolean slachtofferInGevaar;
    private @Nullable Boolean onderzoeksrisico;
    private @Nullable String toelichting;

    private Weegformulier(boolean besproken) {
        this.besproken = besproken;
    }

    public static Weegformulier besproken() {
        Weegformulier formulier = new Weegformulier(true);
        formulier.concreet = 2;
        formulier.actueel = 2;
        formulier.ernst = 1;
        formulier.bron = Bronbetrouwbaarheid.EIGEN_WAARNEMING;
        formulier.aantalBronnen = 1;
        formulier.eigenBevoegdheid = true;
        formulier.partnerbehoefte = false;
        formulier.slachtofferInGevaar = false;
        formulier.onderzoeksrisico = false;
        return formulier;
    }

    public static Antwoorden nietBesproken() {
        return new Weegformulier(false).ingevuld();
    }

    public Weegformulier concreet(int nieuw) {
        concreet = nieuw;
        return this;
    }

    public Weegformulier zonderErnst() {
        ernst = null;
        return this;
    }

    public Weegformulier aantalBronnen(int nieuw) {
        aantalBronnen = nieuw;
        return this;
    }

    public Weegformulier metPartnersNodig() {
        partnerbehoefte = true;
        return this;
    }

    public Weegformulier toelichting(String nieuw) {
        toelichting = nieuw;
        return this;
    }

    public Antwoorden ingevuld() {
        return new Antwoorden(
                besproken,
                concreet,
                actueel,
                ernst,
                bron,
                aantalBronnen,
                eigenBevoegdheid,
                partnerbehoefte,
                slachtofferInGevaar,
                onderzoeksrisico,
                toelichting);
    }
}

package nl.gemeente.casusescalatie.processen;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Barriere;
import nl.gemeente.casusescalatie.casus.Bijdrageuitkomst;
import nl.gemeente.casusescalatie.casus.Casusonderwerp;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdragenVragen.Vraag;
import nl.gemeente.casusescalatie.casus.interventie.CasusAnalyseren.Casusanalyse;
import nl.gemeente.casusescalatie.casus.interventie.InterventieKiezen.Keuze;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Planbesluit;
import nl.gemeente.casusescalatie.casus.plan.PlanVaststellen.Plankeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedbesluit;
import nl.gemeente.casusescalatie.casus.riec.CasusAanbieden.Aanbiedkeuze;
import nl.gemeente.casusescalatie.casus.riec.CasusToetsen.Toets;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecantwoord;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen.Riecreactie;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.springframework.stereotype.Component;

/** The way of a casus, step by step, for the tests that begin somewhere along it. */
@Component
class Casusloop {

    static final String ROL = "casusregisseur";
    static final LocalDate OVER_TWEE_WEKEN = VANDAAG.plusWeeks(2);
    static final Aanbiedbesluit AANBIEDEN = new Aanbiedbesluit(Aanbiedkeuze.AANBIEDEN, null);
    static final Riecreactie GEACCEPTEERD = new Riecreactie(Riecantwoord.GEACCEPTEERD, VANDAAG, "DH-2026-17", null);

    private final Procesbaan baan;
    private final Casusproef proef;

    Casusloop(Procesbaan baan, Casusproef proef) {
        this.baan = baan;
        this.proef = proef;
    }

    void getoetst(Nummer casus) {
        rondAf(casus, "casus-toetsen", toets(true));
    }

    void aangeboden(Nummer casus) {
        proef.volledig(casus);
        rondAf(casus, "casus-aanbieden", AANBIEDEN);
    }

    void aangenomen(Nummer casus) {
        getoetst(casus);
        aangeboden(casus);
        rondAf(casus, "casus-riec-antwoord", GEACCEPTEERD);
    }

    void vraag(Nummer casus, Casuspartner... partners) {
        for (int i = 0; i < partners.length; i++) {
            vraag(casus, partners[i], i < partners.length - 1, OVER_TWEE_WEKEN);
        }
    }

    void vraag(Nummer casus, Casuspartner partner, boolean nogEen, LocalDate uiterlijk) {
        rondAf(
                casus,
                "casus-bijdragen-vragen",
                new Vraag(partner, "Is het adres bekend?", Grondslag.WGS_RIEC, uiterlijk, nogEen));
    }

    void beantwoord(Nummer casus, String inhoud) {
        baan.rondEersteAf(casus, "casus-bijdrage-vastleggen", bijdrage(inhoud, VANDAAG));
    }

    void geweigerd(Nummer casus, String reden) {
        baan.rondEersteAf(
                casus,
                "casus-bijdrage-vastleggen",
                new BijdrageVastleggen.Antwoord(
                        Bijdrageuitkomst.GEWEIGERD, reden, null, null, null, "De rest is genoeg"));
    }

    static BijdrageVastleggen.Antwoord bijdrage(String inhoud, LocalDate vrijgegevenOp) {
        return new BijdrageVastleggen.Antwoord(
                Bijdrageuitkomst.BEANTWOORD,
                inhoud,
                "Coördinator informatie",
                vrijgegevenOp,
                Gegevensklasse.CONVENANT,
                null);
    }

    static BijdrageVastleggen.Antwoord stilte(String verderZonder) {
        return new BijdrageVastleggen.Antwoord(Bijdrageuitkomst.STIL, null, null, null, null, verderZonder);
    }

    static Toets toets(boolean doelbinding) {
        return new Toets(
                "Uitbuiting op het adres stoppen", true, true, true, doelbinding, "Besproken met het RIEC", null);
    }

    static Casusanalyse analyse(Casusonderwerp onderwerp, boolean vermoeden, boolean meerwaarde, boolean opsporing) {
        return new Casusanalyse(
                Set.of(Barriere.HUISVESTING, Barriere.ARBEID),
                onderwerp,
                vermoeden,
                meerwaarde,
                opsporing,
                false,
                JaNeeOnbekend.JA,
                "Kwekerij Proef",
                "Kwekerij Proef",
                null,
                "De werkgever regelt ook de bedden");
    }

    /** A choice without a reason, as one may make that follows the advice. */
    static Keuze keuze(Interventie interventie) {
        return new Keuze(interventie, null);
    }

    void zonderActies(Nummer casus) {
        rondAf(casus, "casus-plan-vaststellen", new Planbesluit(Plankeuze.GEEN_ACTIES, "De interventie volstaat"));
    }

    void rondAf(Nummer casus, String formulier, Record velden) {
        baan.rondAfAls(ROL, casus, formulier, velden);
    }
}

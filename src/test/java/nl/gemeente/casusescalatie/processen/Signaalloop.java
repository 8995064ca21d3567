package nl.gemeente.casusescalatie.processen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Overlegproces;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Meldingen;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import nl.gemeente.casusescalatie.signaal.afweging.OverlegbesluitVastleggen;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import nl.gemeente.casusescalatie.support.Procesbaan;
import nl.gemeente.casusescalatie.support.Testklok;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a signal along its way to the point where a test begins, through the forms that people fill in. */
@Component
public class Signaalloop {

    static final Map<String, Object> BERICHT = Map.of("wijze", "TELEFOON", "bericht", "Wij hebben het opgepakt.");
    static final Map<String, Object> GEBELD = Map.of(
            "gebeldDoor", "MELDER", "gebeldOp", "2026-11-23T09:45:00+01:00", "afspraak", "De politie is er geweest.");

    private final Procesbaan baan;
    private final SignaalMelden melden;
    private final OverlegbesluitVastleggen vastleggen;
    private final Overlegproces overleg;

    Signaalloop(Procesbaan baan, SignaalMelden melden, OverlegbesluitVastleggen vastleggen, Overlegproces overleg) {
        this.baan = baan;
        this.melden = melden;
        this.vastleggen = vastleggen;
        this.overleg = overleg;
    }

    /** An anonymous report about a victim nobody can find yet, at no place to go to: no map fits, nobody waits for a message. */
    public static Meldingen kaal() {
        return Meldingen.melding()
                .met((Melding.Locatie) null)
                .slachtoffer(JaNeeOnbekend.ONBEKEND, JaNeeOnbekend.ONBEKEND);
    }

    /** @return the answers of the first weging, in which a test changes what it is about */
    static Map<String, Object> oordeel(Map<String, Object> anders) {
        return samen(
                Map.of(
                        "mensenhandel", "AANNEMELIJK",
                        "vormen", List.of("ARBEID"),
                        "mensensmokkel", "NEE",
                        "ondermijning", "NEE",
                        "eigenGrondgebied", "true",
                        "eigenBevoegdheid", "true",
                        "slachtofferInBeeld", "ONBEKEND",
                        "minderjarig", "ONBEKEND",
                        "uitkomst", "OPPAKKEN",
                        "motivering", "Past bij de indicatoren."),
                anders);
    }

    static Map<String, Object> doorzetting(String partner, String vervolg, Map<String, Object> anders) {
        return samen(
                Map.of(
                        "keuze", "DOORZETTEN",
                        "ketenpartner", partner,
                        "doel", "Onderzoek en hulp.",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "gegevensklasse", "ANONIEM",
                        "motivering", "Deze partner is hiervoor.",
                        "vervolg", vervolg),
                anders);
    }

    /** Privacycheck 2B for this receiver. */
    static Map<String, Object> privacycheck(String partner, Map<String, Object> anders) {
        return samen(
                Map.of(
                        "partners", List.of(partner),
                        "gegevensklasse", "GEMEENTELIJK",
                        "grondslag", "AVG_EIGEN_TAAK",
                        "bevoegdheid", "Toezicht op de arbeidswetten.",
                        "noodzaak", "Zonder adres kan niemand er heen.",
                        "nogEenOntvanger", "false"),
                anders);
    }

    static Map<String, Object> samen(Map<String, Object> velden, Map<String, Object> anders) {
        Map<String, Object> samen = new HashMap<>(velden);
        samen.putAll(anders);
        return samen;
    }

    /** Chooses a partner and confirms what it gets. */
    void zetDoor(Nummer nummer, Map<String, Object> keuze) {
        baan.rondAf(nummer, "signaal-doorzetten", keuze);
        baan.rondAf(nummer, "doorzetting-bevestigen", Map.of("akkoord", "true"));
    }

    Nummer gemeld(Meldingen melding) {
        Nummer nummer = melden.meld(melding.klaar(), "melder", null).nummer();
        baan.voerJobsUit(nummer);
        return nummer;
    }

    Nummer beoordeeld(Meldingen melding, Map<String, Object> oordeel) {
        Nummer nummer = gemeld(melding);
        baan.rondAf(nummer, "signaal-beoordelen", oordeel(oordeel));
        return nummer;
    }

    public Nummer inOverleg(Meldingen melding) {
        Nummer nummer = beoordeeld(melding, Map.of());
        baan.rondAf(
                nummer,
                "signaal-doorzetten",
                Map.of("keuze", "NIET", "motivering", "Eerst wegen.", "vervolg", "OVERLEG"));
        return nummer;
    }

    /** The overleg decides, as {@code signaal-bespreken} lets it. */
    void besluit(Nummer signaal, @Nullable LocalDate herweegdatum, Overleguitkomst... uitkomsten) {
        vastleggen.legVast(
                signaal,
                new Besluit(
                        Set.of(uitkomsten),
                        "Motivering",
                        "Eigenaar",
                        Testklok.START.toLocalDate(),
                        herweegdatum,
                        null,
                        null,
                        "overlegvoorzitter"));
        overleg.besluitGenomen(signaal);
        baan.voerJobsUit(signaal);
    }

    /** As above, up to what is carried out after privacycheck 2B. */
    void besluitOmTeDelen(
            Nummer signaal, String partner, @Nullable LocalDate herweegdatum, Overleguitkomst... uitkomsten) {
        besluit(signaal, herweegdatum, uitkomsten);
        baan.rondAf(signaal, "privacycheck-na-besluit", privacycheck(partner, Map.of()));
    }
}

package nl.gemeente.casusescalatie.processen;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casusproef;
import nl.gemeente.casusescalatie.support.Procesbaan;
import org.springframework.stereotype.Component;

/** The way of a casus, step by step, for the tests that begin somewhere along it. */
@Component
class Casusloop {

    static final String ROL = "casusregisseur";
    static final Map<String, Object> GEACCEPTEERD =
            Map.of("antwoord", "GEACCEPTEERD", "beantwoordOp", "2026-11-23", "riecNummer", "DH-2026-17");

    private final Procesbaan baan;
    private final Casusproef proef;

    Casusloop(Procesbaan baan, Casusproef proef) {
        this.baan = baan;
        this.proef = proef;
    }

    void getoetst(Nummer casus) {
        rondAf(casus, "casus-toetsen", toets("true"));
    }

    void aangeboden(Nummer casus) {
        proef.volledig(casus);
        rondAf(casus, "casus-aanbieden", Map.of("besluit", "AANBIEDEN"));
    }

    void aangenomen(Nummer casus) {
        getoetst(casus);
        aangeboden(casus);
        rondAf(casus, "casus-riec-antwoord", GEACCEPTEERD);
    }

    void vraag(Nummer casus, String... partners) {
        for (int i = 0; i < partners.length; i++) {
            vraag(casus, partners[i], i < partners.length - 1, "2026-12-07");
        }
    }

    void vraag(Nummer casus, String partner, boolean nogEen, String uiterlijk) {
        rondAf(
                casus,
                "casus-bijdragen-vragen",
                Map.of(
                        "partner",
                        partner,
                        "vraag",
                        "Is het adres bekend?",
                        "grondslag",
                        "WGS_RIEC",
                        "uiterlijk",
                        uiterlijk,
                        "nogEenPartner",
                        Boolean.toString(nogEen)));
    }

    void beantwoord(Nummer casus, String inhoud) {
        baan.rondEersteAf(casus, "casus-bijdrage-vastleggen", bijdrage(inhoud));
    }

    void geweigerd(Nummer casus, String reden) {
        baan.rondEersteAf(
                casus,
                "casus-bijdrage-vastleggen",
                Map.of("uitkomst", "GEWEIGERD", "inhoud", reden, "verderZonder", "De rest is genoeg"));
    }

    static Map<String, Object> bijdrage(String inhoud) {
        return Map.of(
                "uitkomst",
                "BEANTWOORD",
                "inhoud",
                inhoud,
                "vrijgegevenDoor",
                "Coördinator informatie",
                "vrijgegevenOp",
                "2026-11-23",
                "gegevensklasse",
                "CONVENANT");
    }

    static Map<String, Object> toets(String doelbinding) {
        return Map.of(
                "doel",
                "Uitbuiting op het adres stoppen",
                "themaPast",
                "true",
                "georganiseerd",
                "true",
                "meerPartnersNodig",
                "true",
                "doelbinding",
                doelbinding,
                "toelichting",
                "Besproken met het RIEC");
    }

    static Map<String, Object> analyse(String onderwerp, boolean vermoeden, boolean meerwaarde, boolean opsporing) {
        return Map.ofEntries(
                Map.entry("barrieres", List.of("HUISVESTING", "ARBEID")),
                Map.entry("onderwerp", onderwerp),
                Map.entry("sterkVermoeden", Boolean.toString(vermoeden)),
                Map.entry("meerwaardePartners", Boolean.toString(meerwaarde)),
                Map.entry("opsporingNodig", Boolean.toString(opsporing)),
                Map.entry("verplaatsing", "false"),
                Map.entry("afhankelijkheid", "JA"),
                Map.entry("werkgever", "Kwekerij Proef"),
                Map.entry("huisvester", "Kwekerij Proef"),
                Map.entry("analyse", "De werkgever regelt ook de bedden"));
    }

    void zonderActies(Nummer casus) {
        rondAf(
                casus,
                "casus-plan-vaststellen",
                Map.of("plan", "GEEN_ACTIES", "toelichting", "De interventie volstaat"));
    }

    void rondAf(Nummer casus, String formulier, Map<String, Object> velden) {
        baan.rondAfAls(ROL, casus, formulier, velden);
    }
}

package nl.gemeente.casusescalatie.lokaal.proces;

import java.util.List;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first half of the path of a fictional signal: reported, judged, and along the routekaart locatie. */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldsignalen {

    private final Procesloper loper;

    Voorbeeldsignalen(Procesloper loper) {
        this.loper = loper;
    }

    Nummer gemeld(Map<String, Object> melding) {
        return loper.start("melder", "signaal-behandelen", melding);
    }

    void beoordeeld(Nummer signaal, String vorm) {
        loper.rondAf(
                signaal,
                "signaal-beoordelen",
                Map.ofEntries(
                        Map.entry("mensenhandel", "AANNEMELIJK"),
                        Map.entry("vormen", List.of(vorm)),
                        Map.entry("mensensmokkel", "ONBEKEND"),
                        Map.entry("ondermijning", "JA"),
                        Map.entry("eigenGrondgebied", "true"),
                        Map.entry("eigenBevoegdheid", "true"),
                        Map.entry("slachtofferInBeeld", "NEE"),
                        Map.entry("minderjarig", "NEE"),
                        Map.entry("uitkomst", "OPPAKKEN"),
                        Map.entry("motivering", "De waarneming past bij de signalen van de lijst. (verzonnen)")));
    }

    /** A signal that followed its map and waits for the overleg. */
    Nummer wachtend(Map<String, Object> melding) {
        Nummer signaal = gemeld(melding);
        boolean arbeid = List.of("ARBEID").equals(melding.get("uitbuitingsvormen"));
        beoordeeld(signaal, arbeid ? "ARBEID" : "SEKSUEEL");
        loper.rondAf(signaal, "routekaart-locatie-acuut", Map.of("antwoord", "false"));
        loper.rondAf(signaal, "routekaart-locatie-slachtoffer", Map.of("antwoord", "false"));
        loper.rondAf(
                signaal,
                "routekaart-locatie-uitbuiting",
                Map.of("arbeid", arbeid, "seksueel", !arbeid, "crimineel", false, "orgaan", false));
        loper.rondAf(
                signaal,
                "routekaart-locatie-regels",
                Map.of("toezicht", true, "omgeving", false, "inschrijving", false));
        loper.rondAf(signaal, "routekaart-locatie-heit", Map.of("sterkVermoeden", false, "meerwaardePartners", false));
        loper.rondAf(signaal, "routekaart-locatie-riec", Map.of("antwoord", "false"));
        loper.rondAf(
                signaal,
                "signaal-doorzetten",
                Map.of(
                        "keuze", "NIET",
                        "motivering", "Eerst wegen met de partners. (verzonnen)",
                        "vervolg", "OVERLEG"));
        return signaal;
    }
}

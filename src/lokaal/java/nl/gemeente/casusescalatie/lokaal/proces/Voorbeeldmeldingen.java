package nl.gemeente.casusescalatie.lokaal.proces;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What fictional people report, as the form of a melding. Addresses and companies are those of the fictional registers.
 */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldmeldingen {

    private final Clock klok;

    Voorbeeldmeldingen(Clock klok) {
        this.klok = klok;
    }

    Map<String, Object> arbeid(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return met(
                melding(postcode, huisnummer, soort, bedrijf, kvk),
                Map.of(
                        "omschrijving", "Mensen werken tot laat en slapen in het pand. (verzonnen)",
                        "uitbuitingsvormen", List.of("ARBEID"),
                        "indicatoren", List.of("arbeid-lange-dagen", "arbeid-geen-contract")));
    }

    Map<String, Object> seksueel(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return met(
                melding(postcode, huisnummer, soort, bedrijf, kvk),
                Map.of(
                        "omschrijving",
                        "Bezoek op alle uren; een man haalt het geld op. (verzonnen)",
                        "uitbuitingsvormen",
                        List.of("SEKSUEEL")));
    }

    /** About a minor, without an address. */
    Map<String, Object> leerling() {
        return Map.ofEntries(
                Map.entry("acuutGevaar", "false"),
                Map.entry("waargenomenOp", gisteren()),
                Map.entry("omschrijving", "Een leerling blijft weg en heeft opeens twee telefoons. (verzonnen)"),
                Map.entry("zekerheid", "VOORGEVOEL"),
                Map.entry("uitbuitingsvormen", List.of("CRIMINEEL")),
                Map.entry("locatieBekend", "NEE"),
                Map.entry("slachtofferIdentificeerbaar", "ONBEKEND"),
                Map.entry("slachtofferMinderjarig", "JA"),
                Map.entry("kanaal", "TELEFOON"),
                Map.entry("functiegroep", "LEERPLICHTAMBTENAAR"),
                Map.entry("melderAnoniem", "true"));
    }

    static Map<String, Object> met(Map<String, Object> velden, Map<String, Object> meer) {
        Map<String, Object> samen = new HashMap<>(velden);
        samen.putAll(meer);
        return samen;
    }

    private Map<String, Object> melding(String postcode, int huisnummer, String soort, String bedrijf, String kvk) {
        return Map.ofEntries(
                Map.entry("acuutGevaar", "false"),
                Map.entry("waargenomenOp", gisteren()),
                Map.entry("zekerheid", "VERMOEDEN"),
                Map.entry("locatieBekend", "ADRES"),
                Map.entry("postcode", postcode),
                Map.entry("huisnummer", huisnummer),
                Map.entry("soortLocatie", soort),
                Map.entry("bedrijfsnaam", bedrijf),
                Map.entry("kvkNummer", kvk),
                Map.entry("slachtofferIdentificeerbaar", "NEE"),
                Map.entry("slachtofferMinderjarig", "NEE"),
                Map.entry("kanaal", "TOEZICHT"),
                Map.entry("melderAnoniem", "false"),
                Map.entry("functiegroep", "BOA"),
                Map.entry("melderNaam", "Mila Melder"),
                Map.entry("wilTerugkoppeling", "true"),
                Map.entry("melderEmail", "melder@gemeente.example"));
    }

    private String gisteren() {
        return OffsetDateTime.now(klok)
                .minusDays(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}

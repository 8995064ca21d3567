package nl.gemeente.casusescalatie.routekaart;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Formulierteksten;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions in the forms of the maps, in the words of the version with which this dossier began. */
@Component
@Transactional(readOnly = true)
class Vraagteksten implements Formulierteksten {

    private static final String ANTWOORD = "antwoord";

    /** Per form which field shows which question. */
    private static final Map<String, Map<String, Routevraag>> VRAGEN = Map.ofEntries(
            entry("routekaart-persoon-acuut", Map.of(ANTWOORD, Routevraag.PERSOON_ACUUT)),
            entry("routekaart-persoon-minderjarig", Map.of(ANTWOORD, Routevraag.PERSOON_MINDERJARIG)),
            entry("routekaart-persoon-aangifte", Map.of(ANTWOORD, Routevraag.PERSOON_AANGIFTE)),
            entry("routekaart-persoon-hulp", Map.of(ANTWOORD, Routevraag.PERSOON_HULP)),
            entry("routekaart-persoon-zorgen", Map.of(ANTWOORD, Routevraag.PERSOON_ZORGEN)),
            entry("routekaart-locatie-acuut", Map.of(ANTWOORD, Routevraag.LOCATIE_ACUUT)),
            entry("routekaart-locatie-slachtoffer", Map.of(ANTWOORD, Routevraag.LOCATIE_SLACHTOFFER)),
            entry(
                    "routekaart-locatie-uitbuiting",
                    Map.of(
                            "arbeid", Routevraag.LOCATIE_ARBEID,
                            "seksueel", Routevraag.LOCATIE_SEKSUEEL,
                            "crimineel", Routevraag.LOCATIE_CRIMINEEL,
                            "orgaan", Routevraag.LOCATIE_ORGAAN)),
            entry(
                    "routekaart-locatie-regels",
                    Map.of(
                            "toezicht", Routevraag.LOCATIE_TOEZICHT,
                            "omgeving", Routevraag.LOCATIE_OMGEVING,
                            "inschrijving", Routevraag.LOCATIE_INSCHRIJVING)),
            // The form asks this question in two parts, below the question itself.
            entry("routekaart-locatie-heit", Map.of("vraag", Routevraag.LOCATIE_HEIT)),
            entry("routekaart-locatie-riec", Map.of(ANTWOORD, Routevraag.LOCATIE_RIEC)));

    private final Doorlopen doorlopen;
    private final Kaartversies versies;

    Vraagteksten(Doorlopen doorlopen, Kaartversies versies) {
        this.doorlopen = doorlopen;
        this.versies = versies;
    }

    @Override
    public Map<String, String> voor(String formulier, Nummer nummer) {
        Map<String, Routevraag> vragen = VRAGEN.getOrDefault(formulier, Map.of());
        Map<String, String> teksten = new HashMap<>();
        vragen.forEach((sleutel, vraag) -> doorlopen
                .findByNummerAndKaartAndAfgerondOpIsNull(nummer.waarde(), vraag.kaart())
                .ifPresent(doorloop -> teksten.put(sleutel, versies.tekst(vraag, doorloop.kaartversie()))));
        return teksten;
    }
}

package nl.gemeente.casusescalatie.routekaart.proces;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import nl.gemeente.casusescalatie.routekaart.Routevraag;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which map a process follows and in which variable its advice leaves the process. */
enum Kaartproces {
    PERSOON("routekaart-persoon-volgen", Routekaart.PERSOON, "persoonsadvies"),
    LOCATIE("routekaart-locatie-volgen", Routekaart.LOCATIE, "locatieadvies");

    /** The answer of the decision table when it points to no partner. */
    static final String GEEN = "GEEN";

    /** The question with ja for which a partner is determined. */
    static final Routevariabele ROUTEVRAAG = Routevariabele.code("routevraag", Routevraag.class);

    /** The calling process hands this on, so that the terms of the tasks follow it. */
    static final Routevariabele URGENTIE = Routevariabele.code("urgentie", Urgentie.class);

    /** What the decision table reads beside the question; the map for a location leaves both open. */
    static final Routevariabele VORM = Routevariabele.code("vorm", Uitbuitingsvorm.class);

    static final Routevariabele WOONREGIO = Routevariabele.code("woonregio", Woonregio.class);

    /** What the decision table answers. */
    static final Routevariabele KETENPARTNER = partnercode("ketenpartner");

    private final String proces;
    private final Routekaart kaart;
    private final Routevariabele advies;

    Kaartproces(String proces, Routekaart kaart, String advies) {
        this.proces = proces;
        this.kaart = kaart;
        this.advies = partnercode(advies);
    }

    static Kaartproces van(DelegateExecution execution) {
        return Arrays.stream(values())
                .filter(kaartproces -> execution.getProcessDefinitionId().startsWith(kaartproces.proces + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static Routevariabele partnercode(String naam) {
        return Routevariabele.code(
                naam,
                Stream.concat(
                                Stream.of(GEEN),
                                Arrays.stream(Ketenpartner.values()).map(Enum::name))
                        .toArray(String[]::new));
    }

    String proces() {
        return proces;
    }

    Routekaart kaart() {
        return kaart;
    }

    Routevariabele advies() {
        return advies;
    }
}

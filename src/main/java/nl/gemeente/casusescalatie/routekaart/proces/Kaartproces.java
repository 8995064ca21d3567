package nl.gemeente.casusescalatie.routekaart.proces;

import java.util.Arrays;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import nl.gemeente.casusescalatie.ketenpartner.proces.Partnervariabelen;
import nl.gemeente.casusescalatie.proces.Routevariabele;
import nl.gemeente.casusescalatie.routekaart.Routekaart;
import nl.gemeente.casusescalatie.routekaart.Routevraag;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which map a process follows and in which variable its advice leaves the process. */
enum Kaartproces {
    PERSOON("routekaart-persoon-volgen", Routekaart.PERSOON, Partnervariabelen.PERSOONSADVIES),
    LOCATIE("routekaart-locatie-volgen", Routekaart.LOCATIE, Partnervariabelen.LOCATIEADVIES);

    /** The question answered with ja for which a partner is determined. */
    static final Routevariabele ROUTEVRAAG = Routevariabele.code("routevraag", Routevraag.class);

    static final Routevariabele ACUUT = Routevariabele.jaNee("acuut");

    /** What the decision table reads beside the question; the map for a location leaves both open. */
    static final Routevariabele VORM = Routevariabele.code("vorm", Uitbuitingsvorm.class);

    static final Routevariabele WOONREGIO = Routevariabele.code("woonregio", Woonregio.class);

    private final String proces;
    private final Routekaart kaart;
    private final Routevariabele advies;

    Kaartproces(String proces, Routekaart kaart, Routevariabele advies) {
        this.proces = proces;
        this.kaart = kaart;
        this.advies = advies;
    }

    static Kaartproces van(DelegateExecution execution) {
        return Arrays.stream(values())
                .filter(kaartproces -> execution.getProcessDefinitionId().startsWith(kaartproces.proces + ":"))
                .findFirst()
                .orElseThrow();
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

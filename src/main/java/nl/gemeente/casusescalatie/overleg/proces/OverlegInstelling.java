package nl.gemeente.casusescalatie.overleg.proces;

import java.time.format.DateTimeFormatter;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.proces.InModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Gives the timer of the model its cycle. */
@Component("overlegInstelling")
@InModel
@EnableConfigurationProperties(Overleginstellingen.class)
public class OverlegInstelling {

    private final Overleginstellingen instellingen;

    OverlegInstelling(Overleginstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /**
     * Counted from a fixed day: every release deploys the timer anew, so a cycle counted from now might never come
     * round.
     */
    public String cyclus() {
        return "R/%s/%s"
                .formatted(
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                                instellingen.eersteKeer().atTime(instellingen.peiltijd())),
                        instellingen.cyclus());
    }
}

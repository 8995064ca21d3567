package nl.gemeente.casusescalatie.casus.proces;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.casus.inzage.CasussenLezen;
import nl.gemeente.casusescalatie.proces.InModel;
import nl.gemeente.casusescalatie.proces.Zaak;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The partners that were asked, each with the moments of its own question. */
@InModel
@Component("bijdragenBijCasus")
public class BijdragenBijCasus {

    private final CasussenLezen casussen;
    private final Termijnrekenaar rekenaar;
    private final int opschalenNaWerkdagen;

    BijdragenBijCasus(
            CasussenLezen casussen,
            Termijnrekenaar rekenaar,
            @Value("${casusescalatie.casus.opschalen-na-werkdagen}") int opschalenNaWerkdagen) {
        this.casussen = casussen;
        this.rekenaar = rekenaar;
        this.opschalenNaWerkdagen = opschalenNaWerkdagen;
    }

    public List<String> partners(DelegateExecution execution) {
        return casussen.openBijdragen(Zaak.van(execution).nummer()).stream()
                .map(Enum::name)
                .toList();
    }

    /** When the last day of this partner has passed. */
    public Date uiterlijk(DelegateExecution execution) {
        return Date.from(moment(execution));
    }

    /** When the continued silence of this partner goes to the manager. */
    public Date opTeSchalen(DelegateExecution execution) {
        return Date.from(rekenaar.werkdagenLater(moment(execution), opschalenNaWerkdagen));
    }

    private Instant moment(DelegateExecution execution) {
        Zaak zaak = Zaak.van(execution);
        return casussen.bijdrageUiterlijk(
                zaak.nummer(), zaak.code(CasusBijdragenOphalenModel.BIJDRAGE_PARTNER, Casuspartner.class));
    }
}

package nl.gemeente.casusescalatie.signaal.ontvangst;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.lijst.Lijst;
import nl.gemeente.casusescalatie.lijst.Lijstregels;
import nl.gemeente.casusescalatie.lijst.Lijstversies;
import nl.gemeente.casusescalatie.signaal.Functiegroep;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import nl.gemeente.casusescalatie.support.Testklok;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The rules of a report without a database, for a test that asks them thousands of times. Spring makes the validators, as it does in the application. */
public final class Keuringen {

    private Keuringen() {}

    /** @param code the only code on the list of indicators */
    public static Meldingskeuring zonderDatabase(String code) {
        Lijstregels lijsten = mock(Lijstregels.class);
        when(lijsten.bruikbare(any())).thenReturn(namen(Locatiesoort.values()));
        when(lijsten.bruikbare(Lijst.FUNCTIEGROEPEN)).thenReturn(namen(Functiegroep.values()));
        when(lijsten.bruikbare(Lijst.INDICATOREN)).thenReturn(Set.of(code));
        Indicatoren indicatoren = new Indicatoren(lijsten, mock(Lijstversies.class));
        Clock klok = Clock.fixed(Testklok.START.atZone(Testklok.ZONE).toInstant(), Testklok.ZONE);
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(Indicatoren.class, () -> indicatoren);
        context.registerBean(Lijstregels.class, () -> lijsten);
        context.registerBean(LocalValidatorFactoryBean.class);
        context.refresh();
        return new Meldingskeuring(context.getBean(LocalValidatorFactoryBean.class));
    }

    private static Set<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).collect(Collectors.toSet());
    }
}

package nl.gemeente.casusescalatie.signaal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.support.Testklok;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** The rules of a report without a database, for a test that asks them thousands of times. Spring makes the validators, as it does in the application. */
public final class Keuringen {

    private Keuringen() {}

    /** @param code the only code on the list of indicators */
    public static MeldingKeuring zonderDatabase(String code) {
        Indicatoren indicatoren = mock(Indicatoren.class, CALLS_REAL_METHODS);
        doReturn(List.of(new Indicator(code, null, "Proef", false, false, "Proef", 1)))
                .when(indicatoren)
                .geldende();
        Lijstregels lijsten = mock(Lijstregels.class);
        doReturn(Stream.concat(Arrays.stream(LocatieSoort.values()), Arrays.stream(Functiegroep.values()))
                        .map(Enum::name)
                        .collect(Collectors.toSet()))
                .when(lijsten)
                .bruikbare(any());
        Clock klok = Clock.fixed(Testklok.START.atZone(Testklok.ZONE).toInstant(), Testklok.ZONE);
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(Clock.class, () -> klok);
        context.registerBean(Indicatoren.class, () -> indicatoren);
        context.registerBean(Lijstregels.class, () -> lijsten);
        context.registerBean(LocalValidatorFactoryBean.class);
        context.refresh();
        return new MeldingKeuring(context.getBean(LocalValidatorFactoryBean.class));
    }
}

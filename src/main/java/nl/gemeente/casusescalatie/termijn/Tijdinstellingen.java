package nl.gemeente.casusescalatie.termijn;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Datum;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time comes from one clock, in the time zone of the municipality. */
@Configuration
public class Tijdinstellingen {

    @Bean
    @ConditionalOnMissingBean
    Clock klok() {
        return Clock.system(Datum.ZONE);
    }
}

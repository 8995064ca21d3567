package nl.gemeente.casusescalatie.termijn;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time comes from one clock, in the time zone of the municipality. */
@Configuration
public class Tijdinstellingen {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    @ConditionalOnMissingBean
    Clock klok() {
        return Clock.system(ZONE);
    }
}

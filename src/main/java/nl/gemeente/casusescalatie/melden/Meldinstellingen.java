package nl.gemeente.casusescalatie.melden;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an installation chooses about reporting.
 *
 * @param conceptDagen a draft untouched for this many days is removed
 * @param bestandBewaren how long a file with reports waits for a yes before it is removed
 */
@ConfigurationProperties("casusescalatie.melden")
public record Meldinstellingen(int conceptDagen, Duration bestandBewaren, Bijlagen bijlagen) {

    /**
     * @param soorten content types that may be sent along
     * @param grootste of one attachment
     * @param aantal of one report
     */
    public record Bijlagen(Set<String> soorten, DataSize grootste, int aantal) {}
}

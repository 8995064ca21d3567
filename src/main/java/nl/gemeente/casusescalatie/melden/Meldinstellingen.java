package nl.gemeente.casusescalatie.melden;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an installation chooses about reporting.
 *
 * @param conceptDagen a draft that nobody touched for so many days is removed
 * @param bestandBewaren a file with reports that waits for a yes is kept no longer
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

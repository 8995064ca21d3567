package nl.gemeente.casusescalatie.signaal.verband;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param periode how far back to look for signals that may belong to a new one; 24 months is a proposal [R], to be
 *     settled by the FG
 */
@ConfigurationProperties("casusescalatie.verband")
record Verbandinstellingen(@DefaultValue("P24M") Period periode) {}

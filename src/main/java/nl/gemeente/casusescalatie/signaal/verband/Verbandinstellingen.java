package nl.gemeente.casusescalatie.signaal.verband;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param periode how far back a signal is looked for that may belong to a new one; 24 months is a proposal [R], the FG settles it */
@ConfigurationProperties("casusescalatie.verband")
record Verbandinstellingen(@DefaultValue("P24M") Period periode) {}

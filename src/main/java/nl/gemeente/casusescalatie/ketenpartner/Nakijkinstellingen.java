package nl.gemeente.casusescalatie.ketenpartner;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the data of a ketenpartner must be checked again.
 *
 * @param periode how long without a check before a task is created; one year is a proposal [R]
 * @param perKeer how many tasks one look may create, so that a new list does not bury the work on signals [R]
 */
@ConfigurationProperties("casusescalatie.nakijken")
record Nakijkinstellingen(@DefaultValue("P12M") Period periode, @DefaultValue("2") int perKeer) {}

package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was found out about a signal after the overleg asked. */
@Embeddable
public record Aanvulling(String tekst, Instant moment, String medewerker) {}

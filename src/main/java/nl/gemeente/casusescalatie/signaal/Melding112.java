package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That 112 was called, or that somebody else was found to have done so, and what was agreed. */
@Embeddable
public record Melding112(@Column(name = "gebeld_op") Instant op, @Column(name = "gebeld_afspraak") String afspraak) {}

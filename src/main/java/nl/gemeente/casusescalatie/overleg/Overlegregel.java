package nl.gemeente.casusescalatie.overleg;

import java.time.Instant;

/** One meeting in a list, without its participants. */
public record Overlegregel(String nummer, Instant aanvang, Overlegstatus status) {}

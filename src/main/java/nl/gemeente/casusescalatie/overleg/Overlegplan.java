package nl.gemeente.casusescalatie.overleg;

import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;

/** When a planned meeting needs its agenda and when it begins. */
public record Overlegplan(Nummer nummer, Instant peilmoment, Instant aanvang) {}

package nl.gemeente.casusescalatie.melden;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report that somebody is still writing, as typed: it may be wrong in every way.
 *
 * @param velden per field of the page its text
 */
public record Meldconcept(UUID id, Instant gewijzigd, Map<String, List<String>> velden) {}

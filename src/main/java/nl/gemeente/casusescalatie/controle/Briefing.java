package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Embeddable;

/**
 * What everybody must know before going in.
 *
 * @param leiding who leads
 * @param signaalafspraak how to let the others know of a possible victim
 * @param stopcriteria when the controle stops at once
 */
@Embeddable
public record Briefing(String leiding, String signaalafspraak, String stopcriteria) {}

package nl.gemeente.casusescalatie.overleg;

/**
 * Progress of a meeting through its agenda.
 *
 * @param klaar how many signals are decided or doorgeschoven
 */
public record Agendatelling(String overleg, long aantal, long klaar) {}

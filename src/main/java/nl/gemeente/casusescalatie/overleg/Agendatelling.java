package nl.gemeente.casusescalatie.overleg;

/**
 * How far a meeting is with its agenda.
 *
 * @param klaar how many signals are decided or doorgeschoven
 */
public record Agendatelling(String overleg, long aantal, long klaar) {}

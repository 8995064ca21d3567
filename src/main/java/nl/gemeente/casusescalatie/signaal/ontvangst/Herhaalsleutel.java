package nl.gemeente.casusescalatie.signaal.ontvangst;

/**
 * What a client sends along so that it can safely send the same report again.
 *
 * @param waarde of its own choice
 * @param vingerafdruk tells whether a second report is the same, without keeping its content
 */
public record Herhaalsleutel(String waarde, String vingerafdruk) {}

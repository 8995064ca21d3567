package nl.gemeente.casusescalatie.signaal.ontvangst;

/**
 * What a client sends along so that it can safely send the same report again.
 *
 * @param waarde of its own choice
 * @param vingerafdruk says whether a second report is the same one, without keeping what it says
 */
public record Herhaalsleutel(String waarde, String vingerafdruk) {}

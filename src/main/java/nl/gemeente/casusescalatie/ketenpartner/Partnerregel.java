package nl.gemeente.casusescalatie.ketenpartner;

/**
 * A ketenpartner as a row of the list.
 *
 * @param beeindigd nothing can be passed on to this partner any more; the code keeps its meaning
 */
public record Partnerregel(Partnergegevens gegevens, boolean beeindigd) {}

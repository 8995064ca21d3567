package nl.gemeente.casusescalatie.verrijking;

/** Which permits the municipality gave at an address. */
public interface Vergunningenregister extends Register<Vergunningen> {}

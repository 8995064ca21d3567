package nl.gemeente.casusescalatie.verrijking;

/** Which companies an address has and had (Handelsregister). */
public interface Adresbedrijvenregister extends Register<Bedrijvenwisseling> {}

package nl.gemeente.casusescalatie.verrijking;

/** Which companies are and were at an address (Handelsregister). */
public interface Adresbedrijvenregister extends Register<Bedrijvenwisseling> {}

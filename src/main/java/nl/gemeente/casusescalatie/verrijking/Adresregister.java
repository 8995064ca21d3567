package nl.gemeente.casusescalatie.verrijking;

/** Whether an address exists, and what kind of building stands there (BAG). */
public interface Adresregister extends Register<Adresgegevens> {}

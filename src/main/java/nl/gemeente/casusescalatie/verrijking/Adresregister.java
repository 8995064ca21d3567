package nl.gemeente.casusescalatie.verrijking;

/** Whether an address exists, and what kind of building is there (BAG). */
public interface Adresregister extends Register<Adresgegevens> {}

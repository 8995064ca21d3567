package nl.gemeente.casusescalatie.verrijking;

/** Whether a company is registered, and as what (Handelsregister). */
public interface Bedrijvenregister extends Register<Bedrijfsgegevens> {}

package nl.gemeente.casusescalatie.verrijking;

/** How many people are registered at an address (BRP). It never gives a name: a signal does not need one. */
public interface Bewoningsregister extends Register<Bewoning> {}

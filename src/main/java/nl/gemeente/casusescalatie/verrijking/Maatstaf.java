package nl.gemeente.casusescalatie.verrijking;

/** The norms that one bevraging is held against. */
record Maatstaf(Bewoningsnorm bewoning, Wisselnorm wisseling) {}

package nl.gemeente.casusescalatie.verrijking;

import nl.gemeente.casusescalatie.basis.Nummer;

/**
 * For whom and for which dossier a register is asked; a register of persons must be told.
 *
 * @param wie a user name, or the system itself
 */
public record Vrager(String wie, Nummer dossier) {}

package nl.gemeente.casusescalatie.maatregel.besluit;

/** What follows a decision of the burgemeester. */
public enum Besluitvervolg {
    BEKENDMAKEN,
    GROEPSAANPAK,
    AANPASSEN,
    ANDERE_MAATREGEL,
    AFZIEN
}

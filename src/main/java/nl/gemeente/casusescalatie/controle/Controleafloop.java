package nl.gemeente.casusescalatie.controle;

/** How a controle ended; its process asks this last. */
public enum Controleafloop {
    ZONDER_MAATREGELEN,
    MET_MAATREGELEN
}

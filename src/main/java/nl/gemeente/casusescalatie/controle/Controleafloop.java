package nl.gemeente.casusescalatie.controle;

/** How a controle ended, for the last question in its process. */
public enum Controleafloop {
    ZONDER_MAATREGELEN,
    MET_MAATREGELEN
}

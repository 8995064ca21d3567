package nl.gemeente.casusescalatie.controle.voorbereiding;

/** Whether the controle goes on; calling it off needs a reason and is possible until somebody goes in. */
public enum Doorgang {
    GAAT_DOOR,
    VERVALT
}

package nl.gemeente.casusescalatie.maatregel.uitvoering;

/** What the jurist can do while the begunstigingstermijn runs. */
public enum Termijnkeuze {
    VERLENGEN,
    CONTROLEREN,
    INTREKKEN
}

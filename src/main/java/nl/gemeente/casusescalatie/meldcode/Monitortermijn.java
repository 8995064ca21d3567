package nl.gemeente.casusescalatie.meldcode;

/** What we wait for from Veilig Thuis; for how long is in table {@code meldcodetermijn}. */
enum Monitortermijn {
    VEILIGHEIDSBEOORDELING,
    ONDERZOEK,
    NAVRAAG
}

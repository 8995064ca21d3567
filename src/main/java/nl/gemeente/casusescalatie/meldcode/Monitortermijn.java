package nl.gemeente.casusescalatie.meldcode;

/** What we wait for at Veilig Thuis; how long stands in table {@code meldcodetermijn}. */
enum Monitortermijn {
    VEILIGHEIDSBEOORDELING,
    ONDERZOEK,
    NAVRAAG
}

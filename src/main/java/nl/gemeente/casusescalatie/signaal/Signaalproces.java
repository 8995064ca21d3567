package nl.gemeente.casusescalatie.signaal;

import nl.gemeente.casusescalatie.basis.Nummer;

/** What a new signal needs from the process engine. */
public interface Signaalproces {

    void start(Nummer nummer, Startfeiten feiten);

    /**
     * What the process needs to know at its start; nothing about a person or a place.
     *
     * @param geweld whether at least one indicator is about violence, threat or fear
     * @param ernstigeIndicatoren how many indicators count as serious
     */
    record Startfeiten(
            boolean acuutGevaar,
            boolean minderjarig,
            boolean geweld,
            int ernstigeIndicatoren,
            boolean terugkoppelingGevraagd) {}
}

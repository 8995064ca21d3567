package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven;

/** What this room needs from the room that keeps the signals: it passes on what it does not hold itself. */
public interface Signaalgegevens {

    /** Everything that could be passed on, before anything is left out; empty for a number that is not a signal. */
    List<Gegeven> van(Nummer dossier);

    /** Words that identify the people involved, to keep them out of what must stay anonymous. */
    List<String> herkenbaar(Nummer dossier);

    /** Names of the melder and of the victim: they stay out of free text that leaves the municipality. */
    List<String> personen(Nummer dossier);

    /** The victim refused registration, so nothing about the person goes to a partner that registers. */
    boolean registratieGeweigerd(Nummer dossier);
}

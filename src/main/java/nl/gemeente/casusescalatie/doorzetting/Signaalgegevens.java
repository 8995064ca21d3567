package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven;

/** What this room asks of the room that keeps the signals: it passes on what it does not hold itself. */
public interface Signaalgegevens {

    /** Everything that could be passed on, before anything is left out; empty for a number that is no signal. */
    List<Gegeven> van(Nummer dossier);

    /** Words that say who it is about, to keep them out of what must stay anonymous. */
    List<String> herkenbaar(Nummer dossier);

    /** Names of the melder and of the victim: they stay out of free text that leaves the municipality. */
    List<String> personen(Nummer dossier);

    /** The victim said no to registration, so nothing about the person goes to who registers. */
    boolean registratieGeweigerd(Nummer dossier);
}

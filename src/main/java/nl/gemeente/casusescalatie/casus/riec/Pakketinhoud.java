package nl.gemeente.casusescalatie.casus.riec;

import java.util.List;

/**
 * What a packet for the RIEC says, ready to read.
 *
 * @param versie 0 while it is not handed over yet
 */
public record Pakketinhoud(String nummer, int versie, String datum, List<Deel> delen, List<Antwoord> volledigheid) {

    /** The casus itself, or one of its signals. */
    public record Deel(String titel, List<Veld> velden) {}

    /**
     * @param klasse how far this may travel
     * @param grondslag why it may go to the RIEC
     */
    public record Veld(String label, String waarde, String klasse, String grondslag) {}

    public record Antwoord(String vraag, String antwoord) {}
}

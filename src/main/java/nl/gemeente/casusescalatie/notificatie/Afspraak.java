package nl.gemeente.casusescalatie.notificatie;

import java.time.Duration;
import java.time.Instant;

/**
 * The moment of a meeting, for the agenda of whoever gets the message. Like the message, it has no room for text.
 *
 * @param versie from 0, higher with each change; a lower one never replaces a higher one
 * @param vervallen the meeting is off and disappears from the agenda
 */
public record Afspraak(Instant begin, Duration duur, int versie, boolean vervallen) {

    /** As iTIP calls it (RFC 5546). */
    String methode() {
        return vervallen ? "CANCEL" : "REQUEST";
    }
}

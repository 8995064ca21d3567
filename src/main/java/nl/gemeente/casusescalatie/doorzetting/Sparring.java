package nl.gemeente.casusescalatie.doorzetting;

import java.time.Instant;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/** One piece of advice by a partner that did not know who it was about. */
record Sparring(Ketenpartner partner, String vraag, String antwoord, Instant moment, String medewerker) {}

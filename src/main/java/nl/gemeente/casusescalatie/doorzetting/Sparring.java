package nl.gemeente.casusescalatie.doorzetting;

import java.time.Instant;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;

/** One time that a partner gave advice without knowing who it was about. */
record Sparring(Ketenpartner partner, String vraag, String antwoord, Instant moment, String medewerker) {}

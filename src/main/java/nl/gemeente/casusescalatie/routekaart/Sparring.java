package nl.gemeente.casusescalatie.routekaart;

import java.time.Instant;

/** One time that a partner gave advice without knowing who it was about. */
record Sparring(Ketenpartner partner, String vraag, String antwoord, Instant moment, String medewerker) {}

package nl.gemeente.casusescalatie.lijst;

import java.time.Instant;

/** @param wat one Dutch sentence about what changed */
public record Lijstversie(int versie, Instant moment, String wie, String wat) {}

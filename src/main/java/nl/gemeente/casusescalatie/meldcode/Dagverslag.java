package nl.gemeente.casusescalatie.meldcode;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said on a day.
 *
 * @param op null when there was no talk; {@code tekst} then says why
 */
record Dagverslag(@Nullable LocalDate op, String tekst) {}

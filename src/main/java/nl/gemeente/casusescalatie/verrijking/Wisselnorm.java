package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;

/**
 * How many companies must begin or end at one address, within how many months, to stand out.
 *
 * @param herkomst as in {@link Bewoningsnorm}
 */
record Wisselnorm(int aantal, int maanden, String grondslag, String herkomst) {

    LocalDate sinds(LocalDate vandaag) {
        return vandaag.minusMonths(maanden);
    }
}

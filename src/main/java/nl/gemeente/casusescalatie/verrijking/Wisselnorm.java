package nl.gemeente.casusescalatie.verrijking;

import java.time.LocalDate;

/**
 * From how many companies that began or ended at one address within how many months it stands out.
 *
 * @param herkomst as in {@link Bewoningsnorm}
 */
record Wisselnorm(int aantal, int maanden, String grondslag, String herkomst) {

    LocalDate sinds(LocalDate vandaag) {
        return vandaag.minusMonths(maanden);
    }
}

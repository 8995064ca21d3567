package nl.gemeente.casusescalatie.ketenpartner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a ketenpartner.
 *
 * @param convenantpartner whether it takes part in the RIEC-convenant
 * @param gegevensklasse the highest class of data that this partner may receive
 * @param alleenMetToestemming whether data about a person needs consent to go to this partner
 * @param bron where this was found, with its tag
 * @param nagekekenOp when somebody last checked the contact data; null = not yet
 */
public record Partnergegevens(
        Ketenpartner code,
        String naam,
        String taak,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String website,
        Grondslag grondslag,
        boolean convenantpartner,
        Gegevensklasse gegevensklasse,
        boolean alleenMetToestemming,
        String bron,
        @Nullable LocalDate nagekekenOp) {

    Partnergegevens nagekeken(LocalDate dag) {
        return new Partnergegevens(
                code,
                naam,
                taak,
                telefoon,
                email,
                website,
                grondslag,
                convenantpartner,
                gegevensklasse,
                alleenMetToestemming,
                bron,
                dag);
    }

    /** Null or blank leaves what there was. */
    Partnergegevens bereikbaar(String nieuweTelefoon, @Nullable String nieuweEmail, @Nullable String nieuweWebsite) {
        return new Partnergegevens(
                code,
                naam,
                taak,
                nieuweTelefoon.strip(),
                ingevuldOf(nieuweEmail, email),
                ingevuldOf(nieuweWebsite, website),
                grondslag,
                convenantpartner,
                gegevensklasse,
                alleenMetToestemming,
                bron,
                nagekekenOp);
    }

    private static @Nullable String ingevuldOf(@Nullable String nieuw, @Nullable String oud) {
        return nieuw == null || nieuw.isBlank() ? oud : nieuw.strip();
    }
}

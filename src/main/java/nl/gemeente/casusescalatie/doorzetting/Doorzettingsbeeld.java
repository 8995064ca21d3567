package nl.gemeente.casusescalatie.doorzetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * A doorzetting as other rooms read it.
 *
 * @param teVolgen a process waits for the partner, so it can be withdrawn
 * @param reactieOp when the partner is reminded; null when nobody follows it here
 */
public record Doorzettingsbeeld(
        long id,
        Nummer dossier,
        Ketenpartner partner,
        String doel,
        Grondslag grondslag,
        Gegevensklasse gegevensklasse,
        @Nullable String gegevens,
        @Nullable String motivering,
        boolean wijktAf,
        Doorzetstatus status,
        Instant aangebodenOp,
        String aangebodenDoor,
        @Nullable LocalDate ontvangenOp,
        @Nullable LocalDate afgerondOp,
        @Nullable String toelichting,
        boolean teVolgen,
        @Nullable Instant reactieOp,
        @Nullable LocalDate herinnerdOp,
        List<Deel> gedeeld) {

    /** One line of what the partner gets. */
    public record Deel(String label, String waarde, boolean overSlachtoffer) {}
}

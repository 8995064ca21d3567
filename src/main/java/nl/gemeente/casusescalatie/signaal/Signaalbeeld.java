package nl.gemeente.casusescalatie.signaal;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of a signal: the facts that rules need, nothing that says who or where.
 *
 * @param minderjarig whether a (possible) victim is certainly under 18
 * @param slachtofferIdentificeerbaar whether it is known who the (possible) victim is
 * @param locatieBekend whether there is a place that can be visited
 * @param locatieSoort name of a {@link Locatiesoort}, null when no location was reported
 * @param eigenGrondgebied true until the aandachtsfunctionaris says otherwise
 */
public record Signaalbeeld(
        Nummer nummer,
        Signaalstatus status,
        Urgentie urgentie,
        Set<Uitbuitingsvorm> vormen,
        boolean minderjarig,
        boolean slachtofferIdentificeerbaar,
        boolean locatieBekend,
        @Nullable String locatieSoort,
        boolean eigenGrondgebied,
        LocalDate ontvangenOp) {}

package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No question led to a partner: agree when to look again and with whom to spar. */
@Service
@Transactional
public class VervolgAfspreken {

    private final Doorlopen doorlopen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    VervolgAfspreken(Doorlopen doorlopen, Tijdlijn tijdlijn, Clock klok) {
        this.doorlopen = doorlopen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void spreekAf(Nummer nummer, Routekaart kaart, Afspraak afspraak, String medewerker) {
        Doorloop doorloop = doorlopen.lopende(nummer, kaart);
        doorloop.spreekVervolgAf(
                afspraak.sparpartner(), afspraak.herweegdatum(), afspraak.toelichting(), LocalDate.now(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "%s: geen partner aangewezen. Opnieuw kijken op %s."
                        .formatted(kaart.naam(), Datum.dag(afspraak.herweegdatum())),
                medewerker);
    }

    /** Forms {@code routekaart-persoon-vervolg} and {@code routekaart-locatie-vervolg}. */
    public record Afspraak(
            @Nullable Ketenpartner sparpartner,
            @NotNull LocalDate herweegdatum,
            @NotNull @Size(max = 2000) String toelichting) {}
}

package nl.gemeente.casusescalatie.ketenpartner;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The present entry on the list, for the person who checks it. */
@Component
@Order(32)
class NazichtInDossier implements Dossierdeel {

    private final Nazichten nazichten;
    private final Ketenpartners ketenpartners;

    NazichtInDossier(Nazichten nazichten, Ketenpartners ketenpartners) {
        this.nazichten = nazichten;
        this.ketenpartners = ketenpartners;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        if (nummer.soort() != Nummer.Soort.NAZICHT) {
            return List.of();
        }
        return nazichten.partner(nummer).map(this::blok).map(List::of).orElse(List.of());
    }

    private Blok blok(Ketenpartner partner) {
        Partnergegevens nu = ketenpartners.van(partner);
        LocalDate nagekeken = nu.nagekekenOp();
        return new Blok(
                "Op de lijst staat nu",
                Inzage.ALGEMEEN,
                new Blokregels()
                        .met("Partner", nu.naam())
                        .met("Taak", nu.taak())
                        .met("Telefoon", nu.telefoon())
                        .met("E-mail", nu.email())
                        .met("Website", nu.website())
                        .met("Bron", nu.bron())
                        .en("Laatst nagekeken", nagekeken == null ? "Nog nooit" : Datum.dag(nagekeken)));
    }
}

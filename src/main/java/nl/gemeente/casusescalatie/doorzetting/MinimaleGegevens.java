package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Deelregels;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import org.springframework.stereotype.Component;

/** The minimum data for a doorzetting: what the signal holds, as far as this partner may have it. */
@Component
class MinimaleGegevens {

    private final Signaalgegevens signalen;
    private final Deelregels regels;

    MinimaleGegevens(Signaalgegevens signalen, Deelregels regels) {
        this.signalen = signalen;
        this.regels = regels;
    }

    List<GedeeldGegeven> van(Nummer dossier, Partnergegevens partner, Doorzetopdracht opdracht) {
        if (partner.alleenMetToestemming() && opdracht.overPersoon() && signalen.registratieGeweigerd(dossier)) {
            throw new Weigering(
                    "gegevensklasse",
                    "Soort gegevens: het slachtoffer wil niet worden geregistreerd. Kies Geen gegevens over een persoon.");
        }
        Map<Veld, Boolean> overPersoon = regels.velden(partner, opdracht.gegevensklasse(), opdracht.grondslag());
        return signalen.van(dossier).stream()
                .flatMap(gegeven -> Stream.ofNullable(overPersoon.get(gegeven.veld()))
                        .map(persoon -> new GedeeldGegeven(
                                gegeven.veld(), gegeven.veld().naam(), gegeven.waarde(), persoon)))
                .toList();
    }
}

package nl.gemeente.casusescalatie.signaal.inzage;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.signaal.afweging.Wegingsstappen;
import nl.gemeente.casusescalatie.signaal.afweging.Wegingsstappen.Genomen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The steps of the protocol with their outcome, the answers they used and the rule in force. */
@Component
@Order(11)
class WegingInDossier implements Dossierdeel {

    private final Wegingsstappen stappen;

    WegingInDossier(Wegingsstappen stappen) {
        this.stappen = stappen;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        List<Regel> regels =
                stappen.van(nummer).stream().map(WegingInDossier::regel).toList();
        return regels.isEmpty() ? List.of() : List.of(new Blok("Stappen van het protocol", Inzage.INHOUD, regels));
    }

    private static Regel regel(Genomen stap) {
        return new Regel(
                "Stap %s. %s".formatted(stap.nummer(), stap.vraag()),
                "%s. Ingevuld: %s. Regel (versie %d): %s Bron: %s. Vastgelegd op %s."
                        .formatted(
                                stap.voldaan() ? "Ja" : "Nee",
                                stap.invoer(),
                                stap.versie(),
                                stap.regel(),
                                stap.bron(),
                                SignaalInDossier.door(stap.moment(), stap.medewerker())));
    }
}

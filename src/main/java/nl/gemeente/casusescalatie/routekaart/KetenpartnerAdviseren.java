package nl.gemeente.casusescalatie.routekaart;

import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records which partner a question answered with ja leads to. */
@Service
@Transactional
public class KetenpartnerAdviseren {

    private final Doorlopen doorlopen;
    private final Tijdlijn tijdlijn;

    KetenpartnerAdviseren(Doorlopen doorlopen, Tijdlijn tijdlijn) {
        this.doorlopen = doorlopen;
        this.tijdlijn = tijdlijn;
    }

    /** @param partner empty when the form of exploitation is unknown: the worker sees every route and none is forced */
    public void adviseer(Nummer nummer, Routevraag vraag, Optional<Ketenpartner> partner) {
        Doorloop doorloop = doorlopen.lopende(nummer, vraag.kaart());
        partner.ifPresent(geadviseerd -> doorloop.adviseer(vraag, geadviseerd));
        String zin = partner.map(geadviseerd ->
                        "%s adviseert: %s.".formatted(vraag.kaart().naam(), geadviseerd.naam()))
                .orElse(
                        "%s: de vorm is nog onbekend. Kies zelf een partner en volg de kaart opnieuw als de vorm bekend is."
                                .formatted(vraag.kaart().naam()));
        tijdlijn.noteer(
                nummer,
                partner.filter(Ketenpartner::zorg).isPresent() ? Inzage.ZORG : Inzage.INHOUD,
                zin,
                Medewerker.SYSTEEM);
    }
}

package nl.gemeente.casusescalatie.doorzetting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the advice of a partner that was asked without saying who it is about: no transfer, no ground, no message
 * (plan bijlage 1).
 */
@Service
@Transactional
class Sparren {

    private final Sparringen sparringen;
    private final Signaalgegevens signalen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Sparren(Sparringen sparringen, Signaalgegevens signalen, Tijdlijn tijdlijn, Clock klok) {
        this.sparringen = sparringen;
        this.signalen = signalen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    void spar(Nummer dossier, Ketenpartner partner, String vraag, String antwoord, String medewerker) {
        List<String> herkenbaar = signalen.herkenbaar(dossier);
        eisAnoniem("vraag", "Uw vraag", vraag, herkenbaar);
        eisAnoniem("antwoord", "Het antwoord", antwoord, herkenbaar);
        sparringen.bewaar(dossier, new Sparring(partner, vraag, antwoord, klok.instant(), medewerker));
        tijdlijn.noteer(
                dossier,
                Doorzetten.inzage(partner),
                "Gespard met %s, zonder gegevens over een persoon.".formatted(partner.naam()),
                medewerker);
    }

    private static void eisAnoniem(String veld, String label, String tekst, List<String> herkenbaar) {
        String klein = tekst.toLowerCase(Locale.ROOT);
        if (herkenbaar.stream().anyMatch(woord -> klein.contains(woord.toLowerCase(Locale.ROOT)))) {
            throw new Weigering(
                    veld,
                    "%s: hier staat iets in over wie of waar het is. Sparren doet u zonder gegevens over een persoon, bedrijf of adres. Haal het weg."
                            .formatted(label));
        }
    }
}

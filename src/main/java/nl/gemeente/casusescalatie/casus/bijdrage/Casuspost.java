package nl.gemeente.casusescalatie.casus.bijdrage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.gemeente.casusescalatie.casus.Bijdrage;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casuspartner;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import org.springframework.stereotype.Component;

/** Writes to partners whose contribution is still open; nothing but the number of the casus and the last day. */
@Component
class Casuspost {

    private final Casuspartners partners;
    private final Berichten berichten;

    Casuspost(Casuspartners partners, Berichten berichten) {
        this.partners = partners;
        this.berichten = berichten;
    }

    /** @return a sentence for the timeline about partners without an address; empty when all were written to */
    String schrijfAan(Casus casus, Collection<Casuspartner> aan, Sjabloon sjabloon) {
        List<String> zonderAdres = new ArrayList<>();
        List<Bijdrage> bijdragen = casus.bijdragen().lijst();
        for (int i = 0; i < bijdragen.size(); i++) {
            Bijdrage bijdrage = bijdragen.get(i);
            if (bijdrage.open() && aan.contains(bijdrage.partner())) {
                String adres = partners.van(bijdrage.partner()).email();
                if (adres == null) {
                    zonderAdres.add(bijdrage.partner().naam());
                } else {
                    // The place in the list is part of the key: a partner that is asked again gets a new message, a
                    // repeated job sends none.
                    String sleutel = "casus:%s:%s:%s:%d".formatted(casus.nummer(), sjabloon, bijdrage.partner(), i);
                    berichten.verzend(
                            new Bericht(sleutel, adres, sjabloon, casus.nummer(), null, bijdrage.uiterlijk()));
                }
            }
        }
        return zonderAdres.isEmpty()
                ? ""
                : " Geen e-mailadres bekend, neem zelf contact op met: %s.".formatted(String.join(", ", zonderAdres));
    }
}

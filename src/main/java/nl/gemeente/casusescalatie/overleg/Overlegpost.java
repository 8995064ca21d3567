package nl.gemeente.casusescalatie.overleg;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.routekaart.Ketenpartner;
import nl.gemeente.casusescalatie.routekaart.Ketenpartners;
import nl.gemeente.casusescalatie.termijn.TijdInstellingen;
import org.springframework.stereotype.Component;

/** Writes to everybody who was invited; nothing but the number and the day. */
@Component
class Overlegpost {

    private final Ketenpartners ketenpartners;
    private final Berichten berichten;

    Overlegpost(Ketenpartners ketenpartners, Berichten berichten) {
        this.ketenpartners = ketenpartners;
        this.berichten = berichten;
    }

    /** @return names of the partners whose address is not known; somebody must call them */
    List<String> schrijfAan(Overleg overleg, Sjabloon sjabloon) {
        overleg.uitgenodigden().stream().sorted().forEach(partner -> schrijfAan(overleg, partner, sjabloon));
        return overleg.uitgenodigden().stream()
                .sorted()
                .filter(partner -> ketenpartners.van(partner).email() == null)
                .map(Ketenpartner::naam)
                .toList();
    }

    /** Says on the timeline who could not be written to. */
    static String zelfDoen(List<String> zonderAdres) {
        return zonderAdres.isEmpty()
                ? ""
                : " Geen e-mailadres bekend, laat het zelf weten aan: %s.".formatted(String.join(", ", zonderAdres));
    }

    private void schrijfAan(Overleg overleg, Ketenpartner partner, Sjabloon sjabloon) {
        String adres = ketenpartners.van(partner).email();
        if (adres != null) {
            // The moment is part of the key: a meeting that was moved invites again, a repeated job does not.
            String sleutel = "overleg:%s:%s:%s:%d"
                    .formatted(
                            overleg.nummer(),
                            sjabloon,
                            partner,
                            overleg.aanvang().getEpochSecond());
            LocalDate dag = LocalDate.ofInstant(overleg.aanvang(), TijdInstellingen.ZONE);
            berichten.verzend(new Bericht(sleutel, adres, sjabloon, overleg.nummer(), null, dag));
        }
    }
}

package nl.gemeente.casusescalatie.overleg.deelname;

import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.notificatie.Afspraak;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.Overlegstatus;
import org.springframework.stereotype.Component;

/** Writes to everybody who was invited, with an entry for the agenda; nothing but the number and the moment. */
@Component
public class Overlegpost {

    private final Ketenpartners ketenpartners;
    private final Berichten berichten;
    private final Overleginstellingen instellingen;

    Overlegpost(Ketenpartners ketenpartners, Berichten berichten, Overleginstellingen instellingen) {
        this.ketenpartners = ketenpartners;
        this.berichten = berichten;
        this.instellingen = instellingen;
    }

    /** @return names of the partners whose address is not known; somebody must call them */
    public List<String> schrijfAan(Overleg overleg, Sjabloon sjabloon) {
        overleg.uitgenodigden().stream().sorted().forEach(partner -> schrijfAan(overleg, partner, sjabloon));
        return overleg.uitgenodigden().stream()
                .sorted()
                .filter(partner -> ketenpartners.van(partner).email() == null)
                .map(Ketenpartner::naam)
                .toList();
    }

    /** Records on the timeline who could not be reached by e-mail. */
    public static String zelfDoen(List<String> zonderAdres) {
        return zonderAdres.isEmpty()
                ? ""
                : " Geen e-mailadres bekend, laat het zelf weten aan: %s.".formatted(String.join(", ", zonderAdres));
    }

    private void schrijfAan(Overleg overleg, Ketenpartner partner, Sjabloon sjabloon) {
        String adres = ketenpartners.van(partner).email();
        if (adres != null) {
            // The version is part of the key: a meeting that was moved invites again, a repeated job does not.
            String sleutel =
                    "overleg:%s:%s:%s:%d".formatted(overleg.nummer(), sjabloon, partner, overleg.uitnodiging());
            LocalDate dag = LocalDate.ofInstant(overleg.aanvang(), Datum.ZONE);
            Afspraak afspraak = new Afspraak(
                    overleg.aanvang(),
                    instellingen.duur(),
                    overleg.uitnodiging(),
                    overleg.status() == Overlegstatus.GEANNULEERD);
            berichten.verzend(new Bericht(sleutel, adres, sjabloon, overleg.nummer(), null, dag, afspraak));
        }
    }
}

package nl.gemeente.casusescalatie.lokaal.proces;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Doorzetkeuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Heittoets;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Regelnaleving;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Uitbuiting;
import nl.gemeente.casusescalatie.signaal.Beoordelingsuitkomst;
import nl.gemeente.casusescalatie.signaal.Conclusie;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalBeoordelen.Oordeel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first half of the path of a fictional signal: reported, judged, and along the routekaart locatie. */
@Component
@Profile("lokaal")
@ConditionalOnProperty("casusescalatie.demo")
class Voorbeeldsignalen {

    private static final JaNee NEE = new JaNee(false, null);

    private final Procesloper loper;

    Voorbeeldsignalen(Procesloper loper) {
        this.loper = loper;
    }

    Nummer gemeld(Map<String, Object> melding) {
        return loper.start("melder", "signaal-behandelen", melding);
    }

    void beoordeeld(Nummer signaal, Uitbuitingsvorm vorm) {
        loper.rondAf(
                signaal,
                "signaal-beoordelen",
                new Oordeel(
                        Conclusie.AANNEMELIJK,
                        Set.of(vorm),
                        JaNeeOnbekend.ONBEKEND,
                        JaNeeOnbekend.JA,
                        true,
                        true,
                        JaNeeOnbekend.NEE,
                        JaNeeOnbekend.NEE,
                        null,
                        Beoordelingsuitkomst.OPPAKKEN,
                        "De waarneming past bij de signalen van de lijst. (verzonnen)"));
    }

    void geenAcuutGevaar(Nummer signaal) {
        loper.rondAf(signaal, "routekaart-locatie-acuut", NEE);
    }

    /** A signal that followed its map and waits for the overleg. */
    Nummer wachtend(Map<String, Object> melding) {
        Nummer signaal = gemeld(melding);
        boolean arbeid = List.of("ARBEID").equals(melding.get("uitbuitingsvormen"));
        beoordeeld(signaal, arbeid ? Uitbuitingsvorm.ARBEID : Uitbuitingsvorm.SEKSUEEL);
        geenAcuutGevaar(signaal);
        loper.rondAf(signaal, "routekaart-locatie-slachtoffer", NEE);
        loper.rondAf(signaal, "routekaart-locatie-uitbuiting", new Uitbuiting(arbeid, !arbeid, false, false, null));
        loper.rondAf(signaal, "routekaart-locatie-regels", new Regelnaleving(true, false, false, null));
        loper.rondAf(signaal, "routekaart-locatie-heit", new Heittoets(false, false, null));
        loper.rondAf(signaal, "routekaart-locatie-riec", NEE);
        loper.rondAf(signaal, "signaal-doorzetten", eerstWegen());
        return signaal;
    }

    private static Keuze eerstWegen() {
        return new Keuze(
                Doorzetkeuze.NIET,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Eerst wegen met de partners. (verzonnen)",
                Vervolg.OVERLEG);
    }
}

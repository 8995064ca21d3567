package nl.gemeente.casusescalatie.support;

import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Aangifte;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Heittoets;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.JaNee;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Regelnaleving;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Uitbuiting;
import nl.gemeente.casusescalatie.routekaart.RoutevraagBeantwoorden.Zorgen;
import nl.gemeente.casusescalatie.routekaart.VervolgAfspreken.Afspraak;

/** Answers on the routekaarten, without an explanation. */
public final class Kaartantwoorden {

    public static final JaNee JA = new JaNee(true, null);
    public static final JaNee NEE = new JaNee(false, null);
    public static final Regelnaleving GEEN_REGEL_OVERTREDEN = regels(false, false, false);
    public static final Heittoets GEEN_HEIT = heit(false, false);

    private Kaartantwoorden() {}

    public static Aangifte aangifte(Uitbuitingsvorm vorm) {
        return new Aangifte(true, vorm, null);
    }

    public static Zorgen zorgen(Woonregio regio) {
        return new Zorgen(true, regio, null);
    }

    public static Uitbuiting uitbuiting(boolean arbeid, boolean seksueel, boolean crimineel, boolean orgaan) {
        return new Uitbuiting(arbeid, seksueel, crimineel, orgaan, null);
    }

    public static Uitbuiting alleenArbeid() {
        return uitbuiting(true, false, false, false);
    }

    public static Uitbuiting alleenOrgaan() {
        return uitbuiting(false, false, false, true);
    }

    public static Regelnaleving regels(boolean toezicht, boolean omgeving, boolean inschrijving) {
        return new Regelnaleving(toezicht, omgeving, inschrijving, null);
    }

    public static Heittoets heit(boolean sterkVermoeden, boolean meerwaardePartners) {
        return new Heittoets(sterkVermoeden, meerwaardePartners, null);
    }

    public static Afspraak vervolg(LocalDate herweegdatum) {
        return new Afspraak(null, herweegdatum, "Volgen.");
    }
}

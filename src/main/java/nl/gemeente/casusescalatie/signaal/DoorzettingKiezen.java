package nl.gemeente.casusescalatie.signaal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.routekaart.Ketenpartner;
import nl.gemeente.casusescalatie.routekaart.SignaalDoorzetten;
import nl.gemeente.casusescalatie.routekaart.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.routekaart.SignaalDoorzetten.Vervolg;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the partner of a signal and what comes next; the assessment limits both. */
@Service
@Transactional
public class DoorzettingKiezen {

    /** Who may get a signal of orgaanhandel (plan 1.1.4: the national unit, through the police). */
    private static final Set<Ketenpartner> POLITIE = EnumSet.of(Ketenpartner.POLITIE, Ketenpartner.AVIM);

    private final Signaalboek signaalboek;
    private final SignaalDoorzetten doorzetten;
    private final Clock klok;

    DoorzettingKiezen(Signaalboek signaalboek, SignaalDoorzetten doorzetten, Clock klok) {
        this.signaalboek = signaalboek;
        this.doorzetten = doorzetten;
        this.klok = klok;
    }

    public Vervolg kies(Nummer nummer, Keuze keuze, String medewerker) {
        Signaal signaal = signaalboek.lees(nummer);
        if (keuze.doorzetten()) {
            eis(
                    !signaal.isBuitenScope() || keuze.ketenpartner() == null || POLITIE.contains(keuze.ketenpartner()),
                    "ketenpartner",
                    "Partner: orgaanhandel gaat alleen naar de politie. Kies Politie of AVIM.");
            signaal.zetDoor(klok.instant());
        }
        eis(
                keuze.vervolg() != Vervolg.NOG_EEN || keuze.doorzetten(),
                "vervolg",
                "Wat is het vervolg: u zet nu niet door. Kies het overleg of geen overleg.");
        eis(
                keuze.vervolg() != Vervolg.OVERLEG || signaal.isOpgepakt(),
                "vervolg",
                "Wat is het vervolg: dit signaal pakken wij niet zelf op, dus het gaat niet naar het overleg.");
        eis(
                keuze.vervolg() != Vervolg.GEEN_OVERLEG || signaal.isDoorgezet(),
                "vervolg",
                signaal.isOpgepakt()
                        ? "Wat is het vervolg: zonder partner gaat het signaal naar het signalenoverleg. Kies dat, of zet het signaal door."
                        : "Wat is het vervolg: zet dit signaal eerst door naar een partner.");
        doorzetten.zetDoor(nummer, keuze, medewerker);
        return keuze.vervolg();
    }

    private static void eis(boolean voldaan, String veld, String zin) {
        if (!voldaan) {
            throw new Weigering(veld, zin);
        }
    }
}

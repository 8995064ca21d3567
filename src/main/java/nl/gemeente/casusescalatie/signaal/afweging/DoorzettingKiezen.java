package nl.gemeente.casusescalatie.signaal.afweging;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Keuze;
import nl.gemeente.casusescalatie.doorzetting.SignaalDoorzetten.Vervolg;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signalen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the partner of a signal and what comes next; the assessment limits both. */
@Service
@Transactional
public class DoorzettingKiezen {

    /** Who may get a signal of orgaanhandel (plan 1.1.4: the national unit, through the police). */
    private static final Set<Ketenpartner> POLITIE = EnumSet.of(Ketenpartner.POLITIE, Ketenpartner.AVIM);

    private final Signalen signalen;
    private final SignaalDoorzetten doorzetten;

    DoorzettingKiezen(Signalen signalen, SignaalDoorzetten doorzetten) {
        this.signalen = signalen;
        this.doorzetten = doorzetten;
    }

    public Gekozen kies(Nummer nummer, Keuze keuze, String medewerker) {
        return switch (keuze.keuze()) {
            case DOORZETTEN -> zetKlaar(nummer, keuze, medewerker);
            case SPARREN -> {
                doorzetten.spar(nummer, keuze, medewerker);
                yield Gekozen.NOG_NIETS;
            }
            case ROUTEKAART_PERSOON, ROUTEKAART_LOCATIE -> {
                volgKaart(nummer);
                yield Gekozen.NOG_NIETS;
            }
            case NIET -> Gekozen.zonderPartner(zetNietDoor(nummer, keuze, medewerker));
        };
    }

    private Gekozen zetKlaar(Nummer nummer, Keuze keuze, String medewerker) {
        Signaal signaal = signalen.lees(nummer);
        Weigering.tenzij(
                !signaal.isBuitenScope() || keuze.ketenpartner() == null || POLITIE.contains(keuze.ketenpartner()),
                "ketenpartner",
                "Partner: orgaanhandel gaat alleen naar de politie. Kies Politie of AVIM.");
        signaal.eisDoorTeZetten();
        Vervolg vervolg = vervolg(keuze, signaal);
        long doorzetting = doorzetten.zetKlaar(nummer, keuze, medewerker);
        return new Gekozen(Optional.of(doorzetting), Optional.of(partner(keuze)), Optional.of(vervolg));
    }

    /** Follows a map once more; only signals we take up ourselves have maps. */
    private void volgKaart(Nummer nummer) {
        Weigering.tenzij(
                signalen.lees(nummer).isOpgepakt(),
                "keuze",
                "Wat doet u nu: dit signaal pakken wij niet zelf op, dus er hoort geen routekaart bij.");
    }

    private Vervolg zetNietDoor(Nummer nummer, Keuze keuze, String medewerker) {
        Signaal signaal = signalen.lees(nummer);
        Vervolg vervolg = vervolg(keuze, signaal);
        Weigering.tenzij(
                vervolg != Vervolg.NOG_EEN,
                "vervolg",
                "Wat is het vervolg: u zet nu niet door. Kies het overleg of geen overleg.");
        Weigering.tenzij(
                vervolg != Vervolg.GEEN_OVERLEG || signaal.isDoorgezet(),
                "vervolg",
                signaal.isOpgepakt()
                        ? "Wat is het vervolg: zonder partner gaat het signaal naar het signalenoverleg. Kies dat, of zet het signaal door."
                        : "Wat is het vervolg: zet dit signaal eerst door naar een partner.");
        doorzetten.zetNietDoor(nummer, keuze, medewerker);
        return vervolg;
    }

    private static Vervolg vervolg(Keuze keuze, Signaal signaal) {
        Vervolg vervolg = Weigering.mist(keuze.vervolg(), "vervolg", "Wat is het vervolg? Kies wat er nu gebeurt.");
        Weigering.tenzij(
                vervolg != Vervolg.OVERLEG || signaal.isOpgepakt(),
                "vervolg",
                "Wat is het vervolg: dit signaal pakken wij niet zelf op, dus het gaat niet naar het overleg.");
        return vervolg;
    }

    private static Ketenpartner partner(Keuze keuze) {
        return Objects.requireNonNull(keuze.ketenpartner(), "Nothing was prepared without a partner");
    }

    /**
     * What the choice leads to.
     *
     * @param doorzetting what the aandachtsfunctionaris reads and confirms next, with its partner
     */
    public record Gekozen(Optional<Long> doorzetting, Optional<Ketenpartner> partner, Optional<Vervolg> vervolg) {

        static final Gekozen NOG_NIETS = new Gekozen(Optional.empty(), Optional.empty(), Optional.empty());

        static Gekozen zonderPartner(Vervolg vervolg) {
            return new Gekozen(Optional.empty(), Optional.empty(), Optional.of(vervolg));
        }
    }
}

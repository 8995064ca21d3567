package nl.gemeente.casusescalatie.casus.signaal;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casusproces;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.GevoegdSignaal;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.signaal.Besluit;
import nl.gemeente.casusescalatie.signaal.inzage.SignalenLezen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signalenoverleg raised a signal to a RIEC casus: it joins the casus that the overleg named, or opens a new one. A
 * casus that does not exist or is closed never stops the signal: a new casus is opened, and the timeline says why.
 *
 * <p>The casus lies under each of its signals. So an opschorting of one signal holds the whole casus with its controles
 * and maatregelen: disturbing an investigation cannot be undone, waiting can. An opschorting of the casus does not
 * reach back to what was already running for one signal.
 */
@Service
@Transactional
public class CasusOpenen {

    private final SignalenLezen signalen;
    private final Casussen casussen;
    private final Nummers nummers;
    private final Verbanden verbanden;
    private final Tijdlijn tijdlijn;
    private final Casusproces proces;
    private final Clock klok;

    CasusOpenen(
            SignalenLezen signalen,
            Casussen casussen,
            Nummers nummers,
            Verbanden verbanden,
            Tijdlijn tijdlijn,
            Casusproces proces,
            Clock klok) {
        this.signalen = signalen;
        this.casussen = casussen;
        this.nummers = nummers;
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    /** @return the number of the casus that the signal is in from now on */
    public Nummer open(Nummer signaal, String medewerker) {
        Besluit besluit = signalen.laatsteBesluit(signaal);
        Nummer genoemd = besluit.bestaandeCasus();
        Casus bestaand = genoemd == null
                ? null
                : casussen.findById(genoemd.waarde())
                        .filter(casus -> !casus.isDicht())
                        .orElse(null);
        GevoegdSignaal gevoegd = GevoegdSignaal.nieuw(signaal, LocalDate.now(klok), besluit.motivering());
        return bestaand == null
                ? openNieuw(signaal, gevoegd, genoemd, medewerker)
                : voeg(signaal, gevoegd, bestaand, medewerker);
    }

    private Nummer openNieuw(Nummer signaal, GevoegdSignaal gevoegd, @Nullable Nummer genoemd, String medewerker) {
        Nummer nummer = nummers.volgende(Nummer.Soort.CASUS);
        casussen.save(Casus.open(nummer, gevoegd, klok.instant(), medewerker));
        verbanden.legOnder(signaal, nummer);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De casus is geopend na signaal %s.".formatted(signaal), medewerker);
        tijdlijn.noteer(signaal, Inzage.ALGEMEEN, "Opgeschaald naar casus %s.".formatted(nummer), medewerker);
        if (genoemd != null) {
            tijdlijn.noteer(
                    nummer,
                    Inzage.ALGEMEEN,
                    "Het overleg noemde casus %s, maar die loopt niet. Daarom is een nieuwe casus geopend."
                            .formatted(genoemd),
                    medewerker);
        }
        proces.start(nummer);
        return nummer;
    }

    private Nummer voeg(Nummer signaal, GevoegdSignaal gevoegd, Casus casus, String medewerker) {
        Nummer nummer = casus.nummer();
        if (casus.heeft(signaal)) {
            tijdlijn.noteer(signaal, Inzage.ALGEMEEN, "Zit al in casus %s.".formatted(nummer), medewerker);
            return nummer;
        }
        casus.voegToe(gevoegd);
        verbanden.legOnder(signaal, nummer);
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "Signaal %s is bij de casus gevoegd.".formatted(signaal), medewerker);
        tijdlijn.noteer(signaal, Inzage.ALGEMEEN, "Gevoegd bij casus %s.".formatted(nummer), medewerker);
        proces.meldSignaalGevoegd(nummer);
        return nummer;
    }
}

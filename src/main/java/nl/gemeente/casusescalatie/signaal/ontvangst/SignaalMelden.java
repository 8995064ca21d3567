package nl.gemeente.casusescalatie.signaal.ontvangst;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Nummers;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.lijst.Indicator;
import nl.gemeente.casusescalatie.lijst.Indicatoren;
import nl.gemeente.casusescalatie.lijst.Lijststand;
import nl.gemeente.casusescalatie.lijst.Lijstversies;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalproces;
import nl.gemeente.casusescalatie.signaal.Signaalproces.Startfeiten;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding.Fout;
import nl.gemeente.casusescalatie.signaal.terugkoppeling.Melderberichten;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in for a signal, from the start form, the page and the API. */
@Service
@Transactional
public class SignaalMelden {

    private final Meldingskeuring keuring;
    private final Herhaalsleutels sleutels;
    private final Nummers nummers;
    private final Signalen signalen;
    private final Indicatoren indicatoren;
    private final Lijstversies lijstversies;
    private final Signaalproces proces;
    private final Melderberichten melderberichten;
    private final Tijdlijn tijdlijn;
    private final MijnMeldingen mijnMeldingen;
    private final Clock klok;

    SignaalMelden(
            Meldingskeuring keuring,
            Herhaalsleutels sleutels,
            Nummers nummers,
            Signalen signalen,
            Indicatoren indicatoren,
            Lijstversies lijstversies,
            Signaalproces proces,
            Melderberichten melderberichten,
            Tijdlijn tijdlijn,
            MijnMeldingen mijnMeldingen,
            Clock klok) {
        this.keuring = keuring;
        this.sleutels = sleutels;
        this.nummers = nummers;
        this.signalen = signalen;
        this.indicatoren = indicatoren;
        this.lijstversies = lijstversies;
        this.proces = proces;
        this.melderberichten = melderberichten;
        this.tijdlijn = tijdlijn;
        this.mijnMeldingen = mijnMeldingen;
        this.klok = klok;
    }

    /**
     * @param gebruiker user name of the sender, who is not always the melder
     * @param sleutel null when the client gave none
     * @throws OngeldigeMelding when the report breaks a rule; then nothing is stored and no process runs
     */
    public Gemeld meld(Melding melding, String gebruiker, @Nullable Herhaalsleutel sleutel) {
        List<Fout> fouten = keuring.fouten(melding);
        if (!fouten.isEmpty()) {
            throw new OngeldigeMelding(fouten);
        }
        if (sleutel == null) {
            return nieuw(melding, gebruiker);
        }
        Optional<Nummer> eerder = sleutels.claim(gebruiker, sleutel);
        if (eerder.isPresent()) {
            return new Gemeld(eerder.get(), status(eerder.get()), false);
        }
        Gemeld gemeld = nieuw(melding, gebruiker);
        sleutels.bewaar(gebruiker, sleutel, gemeld.nummer());
        return gemeld;
    }

    private Gemeld nieuw(Melding melding, String gebruiker) {
        Signaal signaal = signalen.save(new Signaal(nummers.volgende(Nummer.Soort.SIGNAAL), melding, klok.instant())
                .metLijsten(Lijststand.van(lijstversies.huidige())));
        // Not everybody who may see the timeline may know who reported, so the public line has no name.
        tijdlijn.noteer(
                signaal.nummer(),
                Inzage.ALGEMEEN,
                "Signaal ontvangen. Hoe het binnenkwam: %s."
                        .formatted(signaal.kanaal().naam()),
                Medewerker.SYSTEEM);
        tijdlijn.noteer(signaal.nummer(), Inzage.MELDER, "Het signaal is ingevoerd.", gebruiker);
        mijnMeldingen.noteer(signaal.nummer(), gebruiker);
        proces.start(signaal.nummer(), feiten(signaal));
        if (signaal.terugkoppelingGevraagd()) {
            melderberichten.klaargezet(signaal.nummer());
        }
        return new Gemeld(signaal.nummer(), signaal.status(), true);
    }

    private Startfeiten feiten(Signaal signaal) {
        List<Indicator> gekozen =
                indicatoren.met(signaal.indicatoren(), signaal.lijststand().indicatoren());
        return new Startfeiten(
                signaal.acuutGevaar(),
                signaal.minderjarig(),
                gekozen.stream().anyMatch(Indicator::geweld),
                (int) gekozen.stream().filter(Indicator::ernstig).count(),
                signaal.terugkoppelingGevraagd());
    }

    private Signaalstatus status(Nummer nummer) {
        return signalen.findById(nummer.waarde()).orElseThrow().status();
    }

    /** @param nieuw false when the same report was received before */
    public record Gemeld(Nummer nummer, Signaalstatus status, boolean nieuw) {}
}

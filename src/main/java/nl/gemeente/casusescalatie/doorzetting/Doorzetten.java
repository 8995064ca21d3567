package nl.gemeente.casusescalatie.doorzetting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Gegeven.Veld;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartners;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes part of a dossier on to a ketenpartner and records what was passed on, and on which ground. */
@Service
@Transactional
public class Doorzetten {

    private final Doorzettingen doorzettingen;
    private final Ketenpartners ketenpartners;
    private final MinimaleGegevens gegevens;
    private final Partnerberichten berichten;
    private final Doorzettingsproces proces;
    private final Reactietermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Doorzetten(
            Doorzettingen doorzettingen,
            Ketenpartners ketenpartners,
            MinimaleGegevens gegevens,
            Partnerberichten berichten,
            Doorzettingsproces proces,
            Reactietermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.ketenpartners = ketenpartners;
        this.gegevens = gegevens;
        this.berichten = berichten;
        this.proces = proces;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * For other rooms. Without {@code gegevens} nothing about a person is passed on; on the ground of the RIEC they
     * count as data of the convenant. A doorzetting of a signal is followed until the partner answers; a controle
     * follows its own requests.
     *
     * @throws Weigering when this partner may not receive these data on this ground
     */
    public Doorzettingsbeeld doorzetten(
            Nummer dossier,
            Ketenpartner partner,
            String doel,
            Grondslag grondslag,
            @Nullable String gegevens,
            String medewerker) {
        return doorzetten(dossier, partner, doel, grondslag, klasse(grondslag, gegevens), gegevens, medewerker);
    }

    /**
     * As above, for callers that already settled how far the data may go.
     *
     * @param hoogstens the class that {@code gegevens} may have at most; without them nothing about a person is shared
     */
    public Doorzettingsbeeld doorzetten(
            Nummer dossier,
            Ketenpartner partner,
            String doel,
            Grondslag grondslag,
            Gegevensklasse hoogstens,
            @Nullable String gegevens,
            String medewerker) {
        boolean leeg = gegevens == null || gegevens.isBlank();
        if (!leeg && hoogstens == Gegevensklasse.ANONIEM) {
            throw new Weigering(
                    "gegevens",
                    "Welke gegevens deelt u? Deze partner krijgt geen gegevens over een persoon. Laat dit veld leeg.");
        }
        Doorzetting doorzetting = zetKlaar(
                dossier,
                partner,
                new Doorzetopdracht(doel, grondslag, leeg ? Gegevensklasse.ANONIEM : hoogstens, gegevens, null, false),
                medewerker);
        biedAan(doorzetting, medewerker);
        if (dossier.soort() == Nummer.Soort.SIGNAAL) {
            volg(doorzetting);
        }
        return doorzetting.beeld();
    }

    /** Prepares a doorzetting, so that somebody can read what the partner would get. */
    Doorzetting zetKlaar(Nummer dossier, Ketenpartner partner, Doorzetopdracht opdracht, String medewerker) {
        ketenpartners.eisInGebruik(partner);
        Partnergegevens wie = ketenpartners.van(partner);
        Doorzetting doorzetting = Doorzetting.zetKlaar(dossier, wie, opdracht, klok.instant(), medewerker);
        doorzetting.geefMee(gegevens.van(dossier, wie, opdracht));
        return doorzettingen.save(doorzetting);
    }

    /** Prepares it for the partner that replaces one that declined: it gets at most what was already confirmed. */
    Doorzetting zetKlaarNaWeigering(
            Doorzetting geweigerd,
            Ketenpartner partner,
            String doel,
            Grondslag grondslag,
            String motivering,
            String wie) {
        Gegevensklasse ruimte = ketenpartners.van(partner).gegevensklasse();
        Gegevensklasse klasse = geweigerd.gegevensklasse().past(ruimte) ? geweigerd.gegevensklasse() : ruimte;
        Doorzetting doorzetting = zetKlaar(
                geweigerd.dossier(),
                partner,
                new Doorzetopdracht(
                        doel,
                        grondslag,
                        klasse,
                        klasse == Gegevensklasse.ANONIEM ? null : geweigerd.gegevens(),
                        motivering,
                        false),
                wie);
        Set<Veld> bevestigd =
                geweigerd.gedeeld().stream().map(GedeeldGegeven::veld).collect(Collectors.toSet());
        doorzetting.geefMee(doorzetting.gedeeld().stream()
                .filter(gegeven -> bevestigd.contains(gegeven.veld()))
                .toList());
        return doorzetting;
    }

    void biedAan(Doorzetting doorzetting, String medewerker) {
        doorzetting.biedAan(klok.instant(), medewerker);
        Doorzettingsbeeld beeld = doorzetting.beeld();
        tijdlijn.noteer(
                beeld.dossier(),
                inzage(beeld.partner()),
                "Doorgezet naar %s. Grondslag: %s.%s"
                        .formatted(
                                beeld.partner().naam(),
                                beeld.grondslag().naam(),
                                beeld.wijktAf() ? " Dit wijkt af van het advies van de routekaart." : ""),
                medewerker);
        if (ketenpartners.van(beeld.partner()).email() != null) {
            berichten.klaargezet(beeld.dossier());
        }
    }

    void volg(Doorzetting doorzetting) {
        Instant reactiemoment = termijnen.voor(doorzetting.partner());
        doorzetting.volg(reactiemoment);
        proces.volg(doorzetting.dossier(), doorzetting.id(), doorzetting.partner(), reactiemoment);
    }

    /** Chosen, read, and not sent: nothing has left the municipality. */
    void zieAf(Doorzetting doorzetting, @Nullable String reden, String medewerker) {
        doorzetting.zieAf(LocalDate.now(klok), reden);
        tijdlijn.noteer(
                doorzetting.dossier(),
                inzage(doorzetting.partner()),
                "Toch niet doorgezet naar %s.".formatted(doorzetting.partner().naam()),
                medewerker);
    }

    static Inzage inzage(Ketenpartner partner) {
        return partner.zorg() ? Inzage.ZORG : Inzage.INHOUD;
    }

    private static Gegevensklasse klasse(Grondslag grondslag, @Nullable String gegevens) {
        if (gegevens == null || gegevens.isBlank()) {
            return Gegevensklasse.ANONIEM;
        }
        return grondslag == Grondslag.WGS_RIEC ? Gegevensklasse.CONVENANT : Gegevensklasse.GEMEENTELIJK;
    }
}

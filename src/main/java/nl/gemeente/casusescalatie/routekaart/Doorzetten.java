package nl.gemeente.casusescalatie.routekaart;

import java.time.Clock;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes something of a dossier on to a ketenpartner and keeps what was passed on, and on which ground. */
@Service
@Transactional
public class Doorzetten {

    private final Doorzettingen doorzettingen;
    private final Ketenpartners ketenpartners;
    private final Partnerberichten berichten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Doorzetten(
            Doorzettingen doorzettingen,
            Ketenpartners ketenpartners,
            Partnerberichten berichten,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.doorzettingen = doorzettingen;
        this.ketenpartners = ketenpartners;
        this.berichten = berichten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * For other rooms. Without {@code gegevens} nothing about a person is passed on; on the ground of the RIEC they count as data of the convenant.
     *
     * @throws nl.gemeente.casusescalatie.basis.Weigering when this partner may not receive these data, or not on this ground
     */
    public DoorzettingBeeld doorzetten(
            Nummer dossier,
            Ketenpartner partner,
            String doel,
            Grondslag grondslag,
            @Nullable String gegevens,
            String medewerker) {
        return doorzetten(
                dossier,
                partner,
                new Doorzetopdracht(doel, grondslag, klasse(grondslag, gegevens), gegevens, null, false),
                medewerker);
    }

    DoorzettingBeeld doorzetten(Nummer dossier, Ketenpartner partner, Doorzetopdracht opdracht, String medewerker) {
        ketenpartners.eisInGebruik(partner);
        Partnergegevens gegevens = ketenpartners.van(partner);
        Doorzetting doorzetting =
                doorzettingen.save(Doorzetting.biedAan(dossier, gegevens, opdracht, klok.instant(), medewerker));
        tijdlijn.noteer(
                dossier,
                partner.zorg() ? Inzage.ZORG : Inzage.INHOUD,
                "Doorgezet naar %s. Grondslag: %s.%s"
                        .formatted(
                                partner.naam(),
                                opdracht.grondslag().naam(),
                                opdracht.wijktAf() ? " Dit wijkt af van het advies van de routekaart." : ""),
                medewerker);
        if (gegevens.email() != null) {
            berichten.klaargezet(dossier);
        }
        return doorzetting.beeld();
    }

    private static Gegevensklasse klasse(Grondslag grondslag, @Nullable String gegevens) {
        if (gegevens == null || gegevens.isBlank()) {
            return Gegevensklasse.ANONIEM;
        }
        return grondslag == Grondslag.WGS_RIEC ? Gegevensklasse.CONVENANT : Gegevensklasse.GEMEENTELIJK;
    }
}

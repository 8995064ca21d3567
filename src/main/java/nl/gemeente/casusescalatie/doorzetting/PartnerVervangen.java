package nl.gemeente.casusescalatie.doorzetting;

import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces a partner that declined, or records why no one replaces it; what the other gets is read and confirmed first,
 * as with the first partner.
 */
@Service
@Transactional
public class PartnerVervangen {

    private final Doorzettingen doorzettingen;
    private final Doorzetten doorzetten;
    private final Tijdlijn tijdlijn;

    PartnerVervangen(Doorzettingen doorzettingen, Doorzetten doorzetten, Tijdlijn tijdlijn) {
        this.doorzettingen = doorzettingen;
        this.doorzetten = doorzetten;
        this.tijdlijn = tijdlijn;
    }

    /**
     * @param geweigerd what the first partner declined
     * @param klaargezet what was prepared for the other
     * @return the partner that awaits confirmation now; null when none does
     */
    public @Nullable Vervanger beslis(long geweigerd, long klaargezet, Besluit besluit, String medewerker) {
        Doorzetting eerste = doorzettingen.findById(geweigerd).orElseThrow();
        Doorzetting vervanging = doorzettingen.findById(klaargezet).orElseThrow();
        if (besluit.keuze() == Vervangkeuze.DOORZETTEN) {
            doorzetten.biedAan(vervanging, medewerker);
            doorzetten.volg(vervanging);
            return null;
        }
        doorzetten.zieAf(vervanging, waarom(besluit.motivering()), medewerker);
        if (besluit.keuze() == Vervangkeuze.ANDERE_PARTNER) {
            return zetKlaar(
                    eerste,
                    new Keuze(besluit.ketenpartner(), besluit.doel(), besluit.grondslag(), besluit.motivering()),
                    medewerker);
        }
        zieAf(eerste, besluit.motivering(), medewerker);
        return null;
    }

    Vervanger zetKlaar(Doorzetting geweigerd, Keuze keuze, String medewerker) {
        Ketenpartner partner = Weigering.mist(keuze.ketenpartner(), "ketenpartner", "Andere partner: kies de partner.");
        if (partner == geweigerd.partner()) {
            throw new Weigering("ketenpartner", "Andere partner: deze partner pakt het niet op. Kies een andere.");
        }
        Doorzetting klaar = doorzetten.zetKlaarNaWeigering(
                geweigerd,
                partner,
                Weigering.mist(keuze.doel(), "doel", "Doel: schrijf kort op wat u van de partner vraagt."),
                Weigering.mist(keuze.grondslag(), "grondslag", "Grondslag: kies waarom u dit mag delen."),
                waarom(keuze.motivering()),
                medewerker);
        return new Vervanger(klaar.id(), partner);
    }

    void zieAf(Doorzetting geweigerd, @Nullable String motivering, String medewerker) {
        tijdlijn.noteer(
                geweigerd.dossier(),
                Doorzetten.inzage(geweigerd.partner()),
                "Er komt geen andere partner. Reden: %s".formatted(waarom(motivering)),
                medewerker);
    }

    private static String waarom(@Nullable String motivering) {
        return Weigering.mist(motivering, "motivering", "Waarom deze keuze? Vul dit veld in.");
    }

    /** What somebody fills in about the replacing partner. */
    record Keuze(
            @Nullable Ketenpartner ketenpartner,
            @Nullable String doel,
            @Nullable Grondslag grondslag,
            @Nullable String motivering) {}

    /** @param doorzetting what was prepared for this partner */
    public record Vervanger(long doorzetting, Ketenpartner partner) {}

    /** What the aandachtsfunctionaris does after reading what the other partner would get. */
    public enum Vervangkeuze {
        DOORZETTEN,
        ANDERE_PARTNER,
        GEEN_PARTNER
    }

    /** Form {@code vervanging-bevestigen}. */
    public record Besluit(
            @Gekozen Vervangkeuze keuze,
            @Nullable Ketenpartner ketenpartner,
            @Nullable @Size(max = 2000) String doel,
            @Nullable Grondslag grondslag,
            @Nullable @Size(max = 1000) String motivering) {}
}

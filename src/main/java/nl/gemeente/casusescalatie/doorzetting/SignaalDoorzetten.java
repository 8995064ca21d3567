package nl.gemeente.casusescalatie.doorzetting;

import jakarta.validation.constraints.Size;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The aandachtsfunctionaris decides, after the maps, whether and to whom a signal is passed on, and reads what the
 * partner gets before it goes.
 */
@Service
@Transactional
public class SignaalDoorzetten {

    private final Doorzetten doorzetten;
    private final Doorzettingen doorzettingen;
    private final DoorzettingenLezen lezen;
    private final Sparren sparren;
    private final Partneradvies advies;
    private final Tijdlijn tijdlijn;

    SignaalDoorzetten(
            Doorzetten doorzetten,
            Doorzettingen doorzettingen,
            DoorzettingenLezen lezen,
            Sparren sparren,
            Partneradvies advies,
            Tijdlijn tijdlijn) {
        this.doorzetten = doorzetten;
        this.doorzettingen = doorzettingen;
        this.lezen = lezen;
        this.sparren = sparren;
        this.advies = advies;
        this.tijdlijn = tijdlijn;
    }

    /** @return the doorzetting that waits for a confirmation */
    public long zetKlaar(Nummer signaal, Keuze keuze, String medewerker) {
        Ketenpartner partner = Weigering.mist(keuze.ketenpartner(), "ketenpartner", "Partner: kies de partner.");
        return doorzetten
                .zetKlaar(
                        signaal,
                        partner,
                        new Doorzetopdracht(
                                Weigering.mist(
                                        keuze.doel(), "doel", "Doel: schrijf kort op wat u van de partner vraagt."),
                                Weigering.mist(
                                        keuze.grondslag(), "grondslag", "Grondslag: kies waarom u dit mag delen."),
                                Weigering.mist(
                                        keuze.gegevensklasse(), "gegevensklasse", "Soort gegevens: kies wat u deelt."),
                                keuze.gegevens(),
                                motivering(keuze),
                                advies.wijktAf(signaal, partner)),
                        medewerker)
                .id();
    }

    /** Asks a partner for advice; nothing is passed on. */
    public void spar(Nummer signaal, Keuze keuze, String medewerker) {
        sparren.spar(
                signaal,
                Weigering.mist(keuze.ketenpartner(), "ketenpartner", "Partner: kies met wie u heeft gespard."),
                Weigering.mist(keuze.vraag(), "vraag", "Uw vraag: schrijf kort op wat u vroeg, zonder namen."),
                Weigering.mist(
                        keuze.antwoord(),
                        "antwoord",
                        "Het antwoord: schrijf kort op wat de partner zei, zonder namen."),
                medewerker);
    }

    public void zetNietDoor(Nummer signaal, Keuze keuze, String medewerker) {
        tijdlijn.noteer(
                signaal,
                Inzage.INHOUD,
                "Niet doorgezet naar een%s ketenpartner. Reden: %s"
                        .formatted(advies.isErVoor(signaal) ? " geadviseerde" : "", motivering(keuze)),
                medewerker);
        if (keuze.vervolg() == Vervolg.GEEN_OVERLEG && !lezen.heeftPartner(signaal)) {
            // Without a partner that took over, the signal may not leave the path.
            throw new Weigering(
                    "vervolg",
                    "Wat is het vervolg: zonder partner gaat het signaal naar het signalenoverleg. Kies dat, of zet het signaal door.");
        }
    }

    /** @return whether it was sent */
    public boolean bevestig(Nummer signaal, long id, Bevestiging bevestiging, String medewerker) {
        Doorzetting doorzetting = doorzettingen
                .findById(id)
                .filter(gevonden -> gevonden.dossier().equals(signaal))
                .orElseThrow();
        if (!bevestiging.akkoord()) {
            doorzetten.zieAf(doorzetting, bevestiging.reden(), medewerker);
            return false;
        }
        doorzetten.biedAan(doorzetting, medewerker);
        doorzetten.volg(doorzetting);
        return true;
    }

    private static String motivering(Keuze keuze) {
        return Weigering.mist(keuze.motivering(), "motivering", "Waarom deze keuze? Vul dit veld in.");
    }

    /**
     * Form {@code signaal-doorzetten}.
     *
     * @param motivering asked whether or not a partner is chosen, so that a choice against the advice of the map always
     *     has a reason
     * @param vervolg where the signal goes after a partner is chosen or none
     */
    public record Keuze(
            @Gekozen Doorzetkeuze keuze,
            @Nullable Ketenpartner ketenpartner,
            @Nullable @Size(max = 2000) String doel,
            @Nullable Grondslag grondslag,
            @Nullable Gegevensklasse gegevensklasse,
            @Nullable @Size(max = 2000) String gegevens,
            @Nullable @Size(max = 2000) String vraag,
            @Nullable @Size(max = 2000) String antwoord,
            @Nullable @Size(max = 1000) String motivering,
            @Nullable Vervolg vervolg) {}

    /** What the aandachtsfunctionaris does with the signal at this moment. */
    public enum Doorzetkeuze {
        DOORZETTEN,
        SPARREN,
        /** More is known than when the map was followed, for instance the form of exploitation. */
        ROUTEKAART_PERSOON,
        ROUTEKAART_LOCATIE,
        NIET
    }

    /** Where the signal goes after this. */
    public enum Vervolg {
        NOG_EEN,
        OVERLEG,
        GEEN_OVERLEG
    }

    /** Form {@code doorzetting-bevestigen}. */
    public record Bevestiging(@Gekozen Boolean akkoord, @Nullable @Size(max = 1000) String reden) {}
}

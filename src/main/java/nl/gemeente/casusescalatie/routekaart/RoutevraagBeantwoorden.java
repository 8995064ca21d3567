package nl.gemeente.casusescalatie.routekaart;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records answers to one or more questions of a map, with who answered and when. */
@Service
@Transactional
public class RoutevraagBeantwoorden {

    private final Doorlopen doorlopen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    RoutevraagBeantwoorden(Doorlopen doorlopen, Tijdlijn tijdlijn, Clock klok) {
        this.doorlopen = doorlopen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @param antwoorden all of one map */
    public Routestand beantwoord(Nummer nummer, List<Beantwoording> antwoorden, String medewerker) {
        Routekaart kaart = antwoorden.get(0).vraag().kaart();
        Doorloop doorloop = doorlopen.lopende(nummer, kaart);
        antwoorden.forEach(antwoord -> doorloop.beantwoord(antwoord, klok.instant(), medewerker));
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "%s: %s beantwoord."
                        .formatted(kaart.naam(), antwoorden.size() == 1 ? "een vraag" : antwoorden.size() + " vragen"),
                medewerker);
        return new Routestand(doorloop.alleenOrgaan(), doorloop.partnerNodig(), persoonNodig(doorloop));
    }

    /** Whether a victim was found while the map for a person has not been followed for this signal. */
    private boolean persoonNodig(Doorloop doorloop) {
        return doorloop.ja(Routevraag.LOCATIE_SLACHTOFFER)
                && doorlopen.findByNummerOrderById(doorloop.nummer().waarde()).stream()
                        .noneMatch(ander -> ander.kaart() == Routekaart.PERSOON && !ander.afgebroken());
    }

    /**
     * State of the run after the answer.
     *
     * @param partnerNodig at least one question with ja leads to a ketenpartner
     * @param persoonNodig the map for a person has to be followed too
     */
    public record Routestand(boolean alleenOrgaan, boolean partnerNodig, boolean persoonNodig) {}

    /** A form with one question of ja or nee. */
    public record JaNee(@Gekozen Boolean antwoord, @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> op(Routevraag vraag) {
            return List.of(Beantwoording.van(vraag, antwoord, toelichting));
        }
    }

    /** Form {@code routekaart-persoon-aangifte}. */
    public record Aangifte(
            @Gekozen Boolean antwoord, @Nullable Uitbuitingsvorm vorm, @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> antwoorden() {
            return List.of(new Beantwoording(
                    Routevraag.PERSOON_AANGIFTE, antwoord, antwoord ? vorm : null, null, toelichting));
        }

        /** The decision table reads a form of exploitation even when the question was answered with nee. */
        public Uitbuitingsvorm vormOfOnbekend() {
            return vorm == null ? Uitbuitingsvorm.ONBEKEND : vorm;
        }
    }

    /** Form {@code routekaart-persoon-zorgen}. */
    public record Zorgen(
            @Gekozen Boolean antwoord, @Nullable Woonregio woonregio, @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> antwoorden() {
            return List.of(new Beantwoording(
                    Routevraag.PERSOON_ZORGEN, antwoord, null, antwoord ? woonregio : null, toelichting));
        }

        public Woonregio regioOfOnbekend() {
            return woonregio == null ? Woonregio.ELDERS_OF_ONBEKEND : woonregio;
        }
    }

    /** Form {@code routekaart-locatie-uitbuiting}. */
    public record Uitbuiting(
            @Gekozen Boolean arbeid,
            @Gekozen Boolean seksueel,
            @Gekozen Boolean crimineel,
            @Gekozen Boolean orgaan,
            @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> antwoorden() {
            return List.of(
                    Beantwoording.van(Routevraag.LOCATIE_ARBEID, arbeid, toelichting),
                    Beantwoording.van(Routevraag.LOCATIE_SEKSUEEL, seksueel, null),
                    Beantwoording.van(Routevraag.LOCATIE_CRIMINEEL, crimineel, null),
                    Beantwoording.van(Routevraag.LOCATIE_ORGAAN, orgaan, null));
        }
    }

    /** Form {@code routekaart-locatie-regels}. */
    public record Regelnaleving(
            @Gekozen Boolean toezicht,
            @Gekozen Boolean omgeving,
            @Gekozen Boolean inschrijving,
            @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> antwoorden() {
            return List.of(
                    Beantwoording.van(Routevraag.LOCATIE_TOEZICHT, toezicht, toelichting),
                    Beantwoording.van(Routevraag.LOCATIE_OMGEVING, omgeving, null),
                    Beantwoording.van(Routevraag.LOCATIE_INSCHRIJVING, inschrijving, null));
        }
    }

    /** Form {@code routekaart-locatie-heit}: the HEIT comes only when both hold. */
    public record Heittoets(
            @Gekozen Boolean sterkVermoeden,
            @Gekozen Boolean meerwaardePartners,
            @Nullable @Size(max = 2000) String toelichting) {

        public List<Beantwoording> antwoorden() {
            return List.of(
                    Beantwoording.van(Routevraag.LOCATIE_HEIT, sterkVermoeden && meerwaardePartners, toelichting));
        }
    }
}

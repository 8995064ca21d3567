package nl.gemeente.casusescalatie.routekaart;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * One run of a map for a signal: the answers in the order of the map, the partners they lead to, and the version of the
 * map.
 */
@Entity
@Table(name = "doorloop")
class Doorloop {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "lock_versie")
    private long lockVersie;

    private String nummer;

    @Enumerated(EnumType.STRING)
    private Routekaart kaart;

    private int kaartversie;

    @Column(name = "gestart_op")
    private Instant gestartOp;

    @Column(name = "afgerond_op")
    private @Nullable Instant afgerondOp;

    private boolean afgebroken;

    @Enumerated(EnumType.STRING)
    private @Nullable Ketenpartner sparpartner;

    @Column(name = "herweeg_op")
    private @Nullable LocalDate herweegOp;

    private @Nullable String afspraak;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "doorloop_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Routeantwoord> antwoorden = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Doorloop() {}

    private Doorloop(Nummer nummer, Routekaart kaart, int kaartversie, Instant nu) {
        this.nummer = nummer.waarde();
        this.kaart = kaart;
        this.kaartversie = kaartversie;
        this.gestartOp = nu;
    }

    static Doorloop begin(Nummer nummer, Routekaart kaart, int kaartversie, Instant nu) {
        return new Doorloop(nummer, kaart, kaartversie, nu);
    }

    /** @throws Weigering when the map does not ask this question now */
    void beantwoord(Beantwoording antwoord, Instant nu, String medewerker) {
        eisLoopt();
        Routevraag vraag = antwoord.vraag();
        Weigering.tenzij(vraag.kaart() == kaart, "Deze vraag staat niet op deze routekaart.");
        Weigering.tenzij(antwoordOp(vraag).isEmpty(), "Deze vraag is al beantwoord. Het eerste antwoord blijft staan.");
        vraag.na().ifPresent(vorige -> eisVorige(vraag, vorige));
        if (vraag == Routevraag.PERSOON_AANGIFTE && antwoord.ja() && antwoord.vorm() == null) {
            throw new Weigering(
                    "vorm",
                    "Om welke vorm van uitbuiting gaat het vooral: kies een vorm. Weet u het niet? Kies Nog onbekend.");
        }
        if (vraag == Routevraag.PERSOON_ZORGEN && antwoord.ja() && antwoord.woonregio() == null) {
            throw new Weigering(
                    "woonregio",
                    "Waar woont het slachtoffer: kies een regio. Weet u het niet? Kies Ergens anders of onbekend.");
        }
        antwoorden.add(new Routeantwoord(antwoord, nu, medewerker));
    }

    private void eisVorige(Routevraag vraag, Routevraag vorige) {
        Optional<Routeantwoord> eerder = antwoordOp(vorige);
        Weigering.tenzij(eerder.isPresent(), "Beantwoord eerst de vorige vraag van de routekaart.");
        boolean alNaarPartner =
                vraag.alleenNaNee() && eerder.map(Routeantwoord::ja).orElse(false);
        Weigering.tenzij(!alNaarPartner, "De vorige vraag leidt al naar een partner. Deze vraag hoeft niet meer.");
        Weigering.tenzij(
                vraag != Routevraag.LOCATIE_TOEZICHT || !alleenOrgaan(),
                "Bij alleen orgaanhandel volgen geen vragen over de gemeente. Het signaal gaat naar de politie.");
    }

    /** @throws Weigering when the question was not answered with ja */
    void adviseer(Routevraag vraag, Ketenpartner partner) {
        eisLoopt();
        antwoordOp(vraag)
                .filter(Routeantwoord::ja)
                .orElseThrow(() -> new Weigering("Alleen een vraag met ja leidt naar een partner."))
                .leidtNaar(partner);
    }

    /** When no question leads to a partner: what happens instead. */
    void spreekVervolgAf(@Nullable Ketenpartner spart, LocalDate herweegdatum, String afgesproken, LocalDate vandaag) {
        eisLoopt();
        Weigering.tenzij(
                laatsteBeantwoord() && !partnerNodig(),
                "De routekaart wijst een partner aan. Volg dat advies, dan is een vervolgafspraak niet nodig.");
        if (!herweegdatum.isAfter(vandaag)) {
            throw new Weigering("herweegdatum", "Wanneer kijkt u opnieuw: kies een datum na vandaag.");
        }
        sparpartner = spart;
        herweegOp = herweegdatum;
        afspraak = afgesproken;
    }

    void rondAf(Instant nu) {
        eisLoopt();
        Weigering.tenzij(
                partnerNodig() || herweegOp != null,
                "Beantwoord eerst alle vragen van de routekaart of spreek een vervolg af.");
        afgerondOp = nu;
    }

    /**
     * Ends an unfinished run because the map starts anew for this signal: its answers stay readable, its advice no
     * longer counts.
     */
    void breekAf(Instant nu) {
        eisLoopt();
        afgerondOp = nu;
        afgebroken = true;
    }

    /** Whether every question of this run was asked, or an answer led out of the map. */
    private boolean laatsteBeantwoord() {
        return antwoordOp(kaart == Routekaart.PERSOON ? Routevraag.PERSOON_ZORGEN : Routevraag.LOCATIE_RIEC)
                .isPresent();
    }

    /** The questions answered with ja that lead to a ketenpartner, in the order of the map. */
    List<Routevraag> adviesvragen() {
        return antwoorden.stream()
                .filter(Routeantwoord::ja)
                .map(Routeantwoord::vraag)
                .filter(Routevraag::leidtNaarPartner)
                .toList();
    }

    boolean partnerNodig() {
        return !adviesvragen().isEmpty();
    }

    /** Whether organ trade is the only suspicion: outside the approach of the municipality. */
    boolean alleenOrgaan() {
        return ja(Routevraag.LOCATIE_ORGAAN)
                && !ja(Routevraag.LOCATIE_ARBEID)
                && !ja(Routevraag.LOCATIE_SEKSUEEL)
                && !ja(Routevraag.LOCATIE_CRIMINEEL);
    }

    boolean ja(Routevraag vraag) {
        return antwoordOp(vraag).map(Routeantwoord::ja).orElse(false);
    }

    /** The partner of the first question answered with ja; one that was called at once only when there is no other. */
    Optional<Ketenpartner> advies() {
        return eersteAdvies(false).or(() -> eersteAdvies(true));
    }

    private Optional<Ketenpartner> eersteAdvies(boolean metSpoed) {
        return antwoorden.stream()
                .filter(antwoord -> antwoord.vraag().metSpoed() == metSpoed)
                .flatMap(antwoord -> antwoord.partner().stream())
                .findFirst();
    }

    Set<Ketenpartner> adviezen() {
        Set<Ketenpartner> adviezen = new LinkedHashSet<>();
        antwoorden.forEach(antwoord -> antwoord.partner().ifPresent(adviezen::add));
        return adviezen;
    }

    Optional<Routeantwoord> antwoordOp(Routevraag vraag) {
        return antwoorden.stream().filter(antwoord -> antwoord.vraag() == vraag).findFirst();
    }

    private void eisLoopt() {
        Weigering.tenzij(afgerondOp == null, "Deze routekaart is al gevolgd en afgerond.");
    }

    Nummer nummer() {
        return Nummer.van(nummer);
    }

    Routekaart kaart() {
        return kaart;
    }

    boolean afgebroken() {
        return afgebroken;
    }

    int kaartversie() {
        return kaartversie;
    }

    Instant gestartOp() {
        return gestartOp;
    }

    Optional<Instant> afgerondOp() {
        return Optional.ofNullable(afgerondOp);
    }

    List<Routeantwoord> antwoorden() {
        return List.copyOf(antwoorden);
    }

    Optional<Ketenpartner> sparpartner() {
        return Optional.ofNullable(sparpartner);
    }

    Optional<LocalDate> herweegOp() {
        return Optional.ofNullable(herweegOp);
    }

    Optional<String> afspraak() {
        return Optional.ofNullable(afspraak);
    }
}

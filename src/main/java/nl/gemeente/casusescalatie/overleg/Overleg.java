package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.routekaart.Ketenpartner;
import nl.gemeente.casusescalatie.termijn.TijdInstellingen;
import org.jspecify.annotations.Nullable;

/** One signalenoverleg: planned, participants invited, held, closed with a verslag; or called off before it was opened. */
@Entity
@Table(name = "overleg")
class Overleg {

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private OverlegStatus status;

    private Instant aanvang;
    private int uitnodiging;
    private LocalDate peildatum;
    private @Nullable String voorzitter;
    private @Nullable Instant geopendOp;
    private boolean geheimhouding;
    private @Nullable String reden;
    private @Nullable String samenvatting;
    private @Nullable String actiepunten;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "overleg_deelname", joinColumns = @JoinColumn(name = "overleg"))
    private Set<Deelname> deelnames = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "overleg_aanwezig", joinColumns = @JoinColumn(name = "overleg"))
    @Column(name = "partner")
    @Enumerated(EnumType.STRING)
    private Set<Ketenpartner> aanwezig = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Overleg() {}

    private Overleg(Nummer nummer, Instant aanvang, LocalDate peildatum) {
        this.nummer = nummer.waarde();
        this.aanvang = aanvang;
        this.peildatum = peildatum;
        this.status = OverlegStatus.GEPLAND;
    }

    /** @param peildatum signals that wait on this day come on the agenda */
    static Overleg plan(Nummer nummer, Instant aanvang, LocalDate peildatum, Instant nu) {
        eisToekomst(aanvang, nu);
        if (peildatum.isAfter(dag(aanvang))) {
            throw new Weigering("peildatum", "Peildatum: kies een dag die niet na de datum van het overleg ligt.");
        }
        return new Overleg(nummer, aanvang, peildatum);
    }

    /** Nobody waits for this meeting. */
    void vervalt() {
        eis("laten vervallen", OverlegStatus.GEPLAND);
        status = OverlegStatus.GEANNULEERD;
        reden = "Er wachten geen signalen op een besluit.";
    }

    /** Also later, as long as nobody was invited: whoever was chosen before stays. */
    void voegDeelnamesToe(Collection<Deelname> erbij) {
        eis("deelnemers kiezen", OverlegStatus.GEPLAND);
        deelnames.addAll(erbij);
    }

    /** Again after the meeting got another date. */
    void nodigUit() {
        eis("deelnemers uitnodigen", OverlegStatus.GEPLAND, OverlegStatus.UITGENODIGD);
        if (deelnames.isEmpty()) {
            throw new Weigering("Bepaal eerst wie de deelnemers zijn.");
        }
        status = OverlegStatus.UITGENODIGD;
    }

    void verzet(Instant nieuweAanvang, Instant nu) {
        eis("verzetten", OverlegStatus.UITGENODIGD);
        eisToekomst(nieuweAanvang, nu);
        aanvang = nieuweAanvang;
        uitnodiging++;
    }

    void open(String wieVoorzit, Set<Ketenpartner> partners, boolean geheimhoudingBevestigd, Instant nu) {
        eis("openen", OverlegStatus.UITGENODIGD);
        if (wieVoorzit.isBlank()) {
            throw new Weigering("voorzitter", "Wie is voorzitter? Zonder voorzitter gaat het overleg niet open.");
        }
        if (partners.isEmpty()) {
            throw new Weigering(
                    "aanwezig", "Welke partners zijn aanwezig? Kies er ten minste één, of annuleer het overleg.");
        }
        if (!geheimhoudingBevestigd) {
            throw new Weigering(
                    "geheimhouding",
                    "Het overleg gaat pas open als alle aanwezigen de geheimhouding hebben bevestigd.");
        }
        voorzitter = wieVoorzit.strip();
        aanwezig.addAll(partners);
        geheimhouding = true;
        geopendOp = nu;
        status = OverlegStatus.GEHOUDEN;
    }

    void annuleer(String waarom) {
        eis("annuleren", OverlegStatus.GEPLAND, OverlegStatus.UITGENODIGD);
        reden = waarom;
        status = OverlegStatus.GEANNULEERD;
        uitnodiging++;
    }

    /** A signal is weighed and decided about only in the meeting itself. */
    void eisGeopend() {
        eis("een signaal bespreken", OverlegStatus.GEHOUDEN);
    }

    /** The agenda changes only before the invitations. */
    void eisGepland() {
        eis("de agenda wijzigen", OverlegStatus.GEPLAND);
    }

    /** @param nogOpen how many signals are neither decided nor doorgeschoven */
    void sluitAf(String kort, @Nullable String afspraken, long nogOpen) {
        eis("afsluiten", OverlegStatus.GEHOUDEN);
        if (nogOpen > 0) {
            throw new Weigering(
                    "Nog niet elk signaal is besproken of doorgeschoven. Rond eerst alle signalen op de agenda af.");
        }
        samenvatting = kort;
        actiepunten = afspraken;
        status = OverlegStatus.AFGESLOTEN;
    }

    /** The verslag is corrected; what was settled before stays in its own version. */
    void verbeterVerslag(String kort, @Nullable String afspraken) {
        eis("het verslag verbeteren", OverlegStatus.AFGESLOTEN);
        samenvatting = kort;
        actiepunten = afspraken;
    }

    private void eis(String stap, OverlegStatus... mag) {
        if (!Set.of(mag).contains(status)) {
            throw new Weigering("Dit overleg heeft de status '%s'. U kunt het nu niet %s."
                    .formatted(status.naam().toLowerCase(Locale.ROOT), stap));
        }
    }

    private static void eisToekomst(Instant aanvang, Instant nu) {
        if (!aanvang.isAfter(nu)) {
            throw new Weigering("datum", "Datum en tijd van het overleg: kies een moment in de toekomst.");
        }
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, TijdInstellingen.ZONE);
    }

    Nummer nummer() {
        return Nummer.van(nummer);
    }

    OverlegStatus status() {
        return status;
    }

    Instant aanvang() {
        return aanvang;
    }

    /** How often what was invited to changed: 0 at first, one more when it is moved or called off. */
    int uitnodiging() {
        return uitnodiging;
    }

    LocalDate peildatum() {
        return peildatum;
    }

    Optional<String> voorzitter() {
        return Optional.ofNullable(voorzitter);
    }

    Optional<Instant> geopendOp() {
        return Optional.ofNullable(geopendOp);
    }

    boolean geheimhouding() {
        return geheimhouding;
    }

    Optional<String> reden() {
        return Optional.ofNullable(reden);
    }

    Optional<String> samenvatting() {
        return Optional.ofNullable(samenvatting);
    }

    Optional<String> actiepunten() {
        return Optional.ofNullable(actiepunten);
    }

    Set<Deelname> deelnames() {
        return Set.copyOf(deelnames);
    }

    Set<Ketenpartner> uitgenodigden() {
        return deelnames.stream().map(Deelname::partner).collect(Collectors.toUnmodifiableSet());
    }

    Set<Ketenpartner> aanwezig() {
        return Set.copyOf(aanwezig);
    }
}

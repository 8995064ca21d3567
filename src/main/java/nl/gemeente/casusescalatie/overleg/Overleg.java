package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * One signalenoverleg: planned, participants invited, held, closed with a verslag; or called off before it was opened.
 */
@Entity
@Table(name = "overleg")
public class Overleg {

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private Overlegstatus status;

    private Instant aanvang;
    private int uitnodiging;
    private LocalDate peildatum;
    private @Nullable String voorzitter;
    private @Nullable Instant geopendOp;
    private boolean geheimhouding;

    /** Who had to be there and was not. */
    @Convert(converter = Partnercodes.class)
    private @Nullable Set<Ketenpartner> ontbrak;

    private @Nullable String zonderQuorum;
    private @Nullable String reden;
    private @Nullable String samenvatting;
    private @Nullable String actiepunten;

    @ElementCollection
    @CollectionTable(name = "overleg_deelname", joinColumns = @JoinColumn(name = "overleg"))
    private Set<Deelname> deelnames = new LinkedHashSet<>();

    @ElementCollection
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
        this.status = Overlegstatus.GEPLAND;
    }

    /** @param peildatum signals waiting on this day go on the agenda */
    public static Overleg plan(Nummer nummer, Instant aanvang, LocalDate peildatum, Instant nu) {
        eisToekomst(aanvang, nu);
        if (peildatum.isAfter(dag(aanvang))) {
            throw new Weigering("peildatum", "Peildatum: kies een dag die niet na de datum van het overleg ligt.");
        }
        return new Overleg(nummer, aanvang, peildatum);
    }

    /** Nobody waits for this meeting. */
    public void vervalt() {
        eis("laten vervallen", Overlegstatus.GEPLAND);
        status = Overlegstatus.GEANNULEERD;
        reden = "Er wachten geen signalen op een besluit.";
    }

    /** Also later, as long as nobody has been invited: earlier choices stay. */
    public void voegDeelnamesToe(Collection<Deelname> erbij) {
        eis("deelnemers kiezen", Overlegstatus.GEPLAND);
        deelnames.addAll(erbij);
    }

    /** Again after the meeting got another date. */
    public void nodigUit() {
        eis("deelnemers uitnodigen", Overlegstatus.GEPLAND, Overlegstatus.UITGENODIGD);
        if (deelnames.isEmpty()) {
            throw new Weigering("Bepaal eerst wie de deelnemers zijn.");
        }
        status = Overlegstatus.UITGENODIGD;
    }

    public void verzet(Instant nieuweAanvang, Instant nu) {
        eis("verzetten", Overlegstatus.UITGENODIGD);
        eisToekomst(nieuweAanvang, nu);
        aanvang = nieuweAanvang;
        uitnodiging++;
    }

    public void open(String wieVoorzit, Set<Ketenpartner> partners, boolean geheimhoudingBevestigd, Instant nu) {
        eis("openen", Overlegstatus.UITGENODIGD);
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
        status = Overlegstatus.GEHOUDEN;
    }

    /**
     * Checks who must be at the table; without them the chair says why the meeting goes on all the same.
     *
     * @throws Weigering when somebody is missing and no reason is given
     */
    public void eisQuorum(Set<Ketenpartner> vereist, @Nullable String redenZonder) {
        List<Ketenpartner> missend = vereist.stream()
                .filter(partner -> !aanwezig.contains(partner))
                .sorted()
                .toList();
        if (missend.isEmpty()) {
            return;
        }
        if (redenZonder == null || redenZonder.isBlank()) {
            throw new Weigering(
                    "zonderQuorum",
                    "Niet iedereen die erbij moet zijn, is er: %s ontbreekt. Schrijf op waarom het overleg toch doorgaat, of annuleer het."
                            .formatted(namen(missend)));
        }
        ontbrak = EnumSet.copyOf(missend);
        zonderQuorum = redenZonder.strip();
    }

    public void annuleer(String waarom) {
        eis("annuleren", Overlegstatus.GEPLAND, Overlegstatus.UITGENODIGD);
        reden = waarom;
        status = Overlegstatus.GEANNULEERD;
        uitnodiging++;
    }

    /** A signal is weighed and decided about only in the meeting itself. */
    public void eisGeopend() {
        eis("een signaal bespreken", Overlegstatus.GEHOUDEN);
    }

    /** The agenda changes only before the invitations. */
    public void eisGepland() {
        eis("de agenda wijzigen", Overlegstatus.GEPLAND);
    }

    /** Order and times change until the meeting is over. */
    public void eisLopend() {
        eis("de agenda indelen", Overlegstatus.GEPLAND, Overlegstatus.UITGENODIGD, Overlegstatus.GEHOUDEN);
    }

    /** @param nogOpen how many signals are neither decided nor doorgeschoven */
    public void sluitAf(String kort, @Nullable String afspraken, long nogOpen) {
        eis("afsluiten", Overlegstatus.GEHOUDEN);
        if (nogOpen > 0) {
            throw new Weigering(
                    "Nog niet elk signaal is besproken of doorgeschoven. Rond eerst alle signalen op de agenda af.");
        }
        samenvatting = kort;
        actiepunten = afspraken;
        status = Overlegstatus.AFGESLOTEN;
    }

    /** Corrects the verslag; what was settled before stays in its own version. */
    public void verbeterVerslag(String kort, @Nullable String afspraken) {
        eis("het verslag verbeteren", Overlegstatus.AFGESLOTEN);
        samenvatting = kort;
        actiepunten = afspraken;
    }

    private void eis(String stap, Overlegstatus... mag) {
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
        return LocalDate.ofInstant(moment, Datum.ZONE);
    }

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public Overlegstatus status() {
        return status;
    }

    public Instant aanvang() {
        return aanvang;
    }

    /** How often the invitation changed: 0 at first, one more each time the meeting is moved or called off. */
    public int uitnodiging() {
        return uitnodiging;
    }

    public LocalDate peildatum() {
        return peildatum;
    }

    public Optional<String> voorzitter() {
        return Optional.ofNullable(voorzitter);
    }

    public Optional<Instant> geopendOp() {
        return Optional.ofNullable(geopendOp);
    }

    public boolean geheimhouding() {
        return geheimhouding;
    }

    /** Who had to be at the opening and was not; empty when there was a quorum. */
    public List<Ketenpartner> ontbrak() {
        return ontbrak == null ? List.of() : ontbrak.stream().sorted().toList();
    }

    /** Why the meeting was opened without a quorum. */
    public Optional<String> zonderQuorum() {
        return Optional.ofNullable(zonderQuorum);
    }

    public Optional<String> reden() {
        return Optional.ofNullable(reden);
    }

    public Optional<String> samenvatting() {
        return Optional.ofNullable(samenvatting);
    }

    public Optional<String> actiepunten() {
        return Optional.ofNullable(actiepunten);
    }

    public Set<Deelname> deelnames() {
        return Set.copyOf(deelnames);
    }

    public Set<Ketenpartner> uitgenodigden() {
        return deelnames.stream().map(Deelname::partner).collect(Collectors.toUnmodifiableSet());
    }

    /** The standing participants. */
    public Set<Ketenpartner> vast() {
        return voor(nummer);
    }

    /** The partners asked for this signal, without the standing participants. */
    public Set<Ketenpartner> bijSignaal(Nummer signaal) {
        Set<Ketenpartner> extra = new TreeSet<>(voor(signaal.waarde()));
        extra.removeAll(vast());
        return extra;
    }

    /** The partners present while this signal is discussed and invited for it (need-to-know, plan 6.3.1.1). */
    public Set<Ketenpartner> aanTafel(Nummer signaal) {
        Set<Ketenpartner> genodigd = new TreeSet<>(vast());
        genodigd.addAll(voor(signaal.waarde()));
        genodigd.retainAll(aanwezig);
        return genodigd;
    }

    private Set<Ketenpartner> voor(String waarvoor) {
        return deelnames.stream()
                .filter(deelname -> deelname.waarvoor().equals(waarvoor))
                .map(Deelname::partner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String namen(List<Ketenpartner> partners) {
        return partners.stream().map(Ketenpartner::naam).collect(Collectors.joining(", "));
    }

    public Set<Ketenpartner> aanwezig() {
        return Set.copyOf(aanwezig);
    }
}

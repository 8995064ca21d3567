package nl.gemeente.casusescalatie.meldcode;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** One run of the meldcode for a signal: what was done at each step. */
@Entity
@Table(name = "meldcode")
class Meldcode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long versie;

    private String signaal;
    private String sector;

    @Column(name = "gestart_op")
    private Instant gestartOp;

    @Column(name = "gestart_door")
    private String gestartDoor;

    @Column(name = "gesloten_op")
    private @Nullable Instant geslotenOp;

    private @Nullable String signalen;

    @Enumerated(EnumType.STRING)
    private @Nullable Onveiligheid onveiligheid;

    private @Nullable String overleg;

    @Column(name = "advies_op")
    private @Nullable LocalDate adviesOp;

    private @Nullable String advies;

    @Column(name = "gesprek_op")
    private @Nullable LocalDate gesprekOp;

    private @Nullable String gesprek;

    @Embedded
    private @Nullable Afwegingskader afweging;

    @Enumerated(EnumType.STRING)
    private @Nullable Meldadvies meldadvies;

    @Column(name = "regels_versie")
    private @Nullable Integer regelsVersie;

    private @Nullable Boolean melden;
    private @Nullable Boolean hulp;
    private @Nullable String afspraken;

    @Column(name = "reden_afwijking")
    private @Nullable String redenAfwijking;

    @Column(name = "gemeld_op")
    private @Nullable Instant gemeldOp;

    private @Nullable String gemeld;

    @ElementCollection
    @CollectionTable(name = "meldcode_terugkoppeling", joinColumns = @JoinColumn(name = "meldcode"))
    @OrderColumn(name = "volgorde")
    private List<Bericht> terugkoppelingen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Meldcode() {}

    Meldcode(Nummer signaal, String sector, Instant nu, String wie) {
        this.signaal = signaal.waarde();
        this.sector = sector;
        this.gestartOp = nu;
        this.gestartDoor = wie;
    }

    void brengInKaart(String wat, Onveiligheid hoeOnveilig) {
        signalen = wat;
        onveiligheid = hoeOnveilig;
    }

    /** @param gekregen the advice of Veilig Thuis, if it was asked */
    void overlegd(String metWie, @Nullable Dagverslag gekregen) {
        overleg = metWie;
        adviesOp = gekregen == null ? null : gekregen.op();
        advies = gekregen == null ? null : gekregen.tekst();
    }

    void besproken(Dagverslag verslag) {
        gesprekOp = verslag.op();
        gesprek = verslag.tekst();
    }

    void weegAf(Afwegingskader antwoorden) {
        antwoorden.keur();
        afweging = antwoorden;
    }

    void adviseer(Meldadvies uitkomst, int versieVanRegels) {
        meldadvies = uitkomst;
        regelsVersie = versieVanRegels;
    }

    void beslis(boolean gaMelden, boolean gaHelpen, @Nullable String afspraak, @Nullable String afwijking, Instant nu) {
        if (meldadvies != null && !meldadvies.past(gaMelden, gaHelpen) && afwijking == null) {
            throw new Weigering("redenAfwijking", "Reden van afwijken: u wijkt af van het advies. Leg uit waarom.");
        }
        if (gaHelpen && afspraak == null) {
            throw new Weigering("afspraken", "Afspraken over de hulp: vul in wie wat doet en wanneer.");
        }
        melden = gaMelden;
        hulp = gaHelpen;
        afspraken = afspraak;
        redenAfwijking = afwijking;
        if (!gaMelden) {
            geslotenOp = nu;
        }
    }

    void meld(Instant moment, String wat) {
        gemeldOp = moment;
        gemeld = wat;
    }

    void hoor(Bericht bericht, Instant nu) {
        terugkoppelingen.add(bericht);
        if (bericht.definitief()) {
            geslotenOp = nu;
        }
    }

    /**
     * The first feedback is about the veiligheidsbeoordeling, the second about the onderzoek; after that we ask again.
     */
    Monitortermijn volgende() {
        return terugkoppelingen.size() == 1 ? Monitortermijn.ONDERZOEK : Monitortermijn.NAVRAAG;
    }

    /** What the engine counts from: the telephone call, or when asking again, the last time we asked. */
    Instant vanaf(Instant nu) {
        return volgende() == Monitortermijn.ONDERZOEK
                ? Optional.ofNullable(gemeldOp).orElse(nu)
                : nu;
    }

    String sector() {
        return sector;
    }

    Instant gestartOp() {
        return gestartOp;
    }

    boolean loopt() {
        return geslotenOp == null;
    }

    @Nullable
    String signalen() {
        return signalen;
    }

    @Nullable
    Onveiligheid onveiligheid() {
        return onveiligheid;
    }

    @Nullable
    String overleg() {
        return overleg;
    }

    @Nullable
    LocalDate adviesOp() {
        return adviesOp;
    }

    @Nullable
    String advies() {
        return advies;
    }

    @Nullable
    LocalDate gesprekOp() {
        return gesprekOp;
    }

    @Nullable
    String gesprek() {
        return gesprek;
    }

    @Nullable
    Afwegingskader afweging() {
        return afweging;
    }

    @Nullable
    Meldadvies meldadvies() {
        return meldadvies;
    }

    @Nullable
    Integer regelsVersie() {
        return regelsVersie;
    }

    @Nullable
    Boolean melden() {
        return melden;
    }

    @Nullable
    Boolean hulp() {
        return hulp;
    }

    @Nullable
    String afspraken() {
        return afspraken;
    }

    @Nullable
    String redenAfwijking() {
        return redenAfwijking;
    }

    @Nullable
    Instant gemeldOp() {
        return gemeldOp;
    }

    @Nullable
    String gemeld() {
        return gemeld;
    }

    List<Bericht> terugkoppelingen() {
        return terugkoppelingen;
    }

    /** What Veilig Thuis told. */
    @Embeddable
    record Bericht(@Column(name = "gehoord_op") LocalDate gehoordOp, String resultaat, boolean definitief) {}
}

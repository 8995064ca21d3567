package nl.gemeente.casusescalatie.opschorting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;

/**
 * One request from politie or OM to wait with a dossier. It runs until somebody lifts it with a reason; it never
 * expires.
 */
@Entity
@Table(name = "opschorting")
class Opschorting {

    // Not the manager and not beheer: they do not know what the investigation needs, even when a task of it was
    // escalated to them.
    private static final Set<Rol> BEVOEGD =
            EnumSet.of(Rol.CASUSREGISSEUR, Rol.TOEZICHT, Rol.JURIST, Rol.AANDACHTSFUNCTIONARIS, Rol.PLAATSVERVANGER);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long versie;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Verzoeker verzoeker;

    private String reden;
    private Instant sinds;

    @Column(name = "vastgelegd_door")
    private String vastgelegdDoor;

    @Column(name = "herinner_op")
    private LocalDate herinnerOp;

    @Column(name = "opgeheven_op")
    private @Nullable Instant opgehevenOp;

    @Column(name = "opgeheven_door")
    private @Nullable String opgehevenDoor;

    private @Nullable String opheffingsreden;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Opschorting() {}

    Opschorting(Nummer dossier, Verzoeker verzoeker, String reden, LocalDate herinnerOp, Moment moment, String wie) {
        if (dossier.soort() == Nummer.Soort.OVERLEG) {
            throw new Weigering(
                    "dossiernummer",
                    "Dossiernummer: een overleg kunt u niet opschorten. Vul het nummer van een signaal, casus, controle of maatregel in.");
        }
        eisLater(herinnerOp, moment.vandaag());
        this.dossier = dossier.waarde();
        this.verzoeker = verzoeker;
        this.reden = reden;
        this.herinnerOp = herinnerOp;
        this.sinds = moment.nu();
        this.vastgelegdDoor = wie;
    }

    static boolean bevoegd(Set<Rol> rollen) {
        return rollen.stream().anyMatch(BEVOEGD::contains);
    }

    void verleng(LocalDate nieuweHerinnering, LocalDate vandaag) {
        eisLopend();
        eisLater(nieuweHerinnering, vandaag);
        herinnerOp = nieuweHerinnering;
    }

    void hefOp(String waarom, Instant nu, String wie) {
        eisLopend();
        opgehevenOp = nu;
        opgehevenDoor = wie;
        opheffingsreden = waarom;
    }

    private void eisLopend() {
        if (opgehevenOp != null) {
            throw new Weigering("Deze opschorting is al opgeheven. Er hoeft niets meer te gebeuren.");
        }
    }

    private static void eisLater(LocalDate herinnering, LocalDate vandaag) {
        if (!herinnering.isAfter(vandaag)) {
            throw new Weigering("herinnerOp", "Opnieuw bekijken op: kies een dag na vandaag.");
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    Nummer dossier() {
        return Nummer.van(dossier);
    }

    Verzoeker verzoeker() {
        return verzoeker;
    }

    String reden() {
        return reden;
    }

    Instant sinds() {
        return sinds;
    }

    LocalDate herinnerOp() {
        return herinnerOp;
    }

    boolean gold(Instant moment) {
        return !moment.isBefore(sinds) && (opgehevenOp == null || moment.isBefore(opgehevenOp));
    }

    boolean loopt() {
        return opgehevenOp == null;
    }

    @Nullable
    Instant opgehevenOp() {
        return opgehevenOp;
    }

    @Nullable
    String opheffingsreden() {
        return opheffingsreden;
    }

    /** The same moment as an instant and as a day in the time zone of the municipality. */
    record Moment(Instant nu, LocalDate vandaag) {}
}

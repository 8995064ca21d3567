package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.signaal.Besluit;
import org.jspecify.annotations.Nullable;

/**
 * One signal on the agenda of one meeting. It is an aggregate of its own, beside {@link Overleg}: participants treat
 * items in any order, and a decision about one signal must never wait for, or undo, a decision about another.
 */
@Entity
@Table(name = "agendapunt")
public class Agendapunt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int versie;

    private String overleg;
    private String signaal;

    // Only Agendapunten changes these two, beside the version: somebody who shifts the agenda never gets in the way of
    // somebody who decides.
    @Column(updatable = false)
    private int volgorde;

    @Column(updatable = false)
    private @Nullable Integer minuten;

    @Enumerated(EnumType.STRING)
    private Agendapuntstatus status;

    private @Nullable Weging weging;
    private @Nullable Wegingsadvies advies;
    private @Nullable Agendapuntbesluit besluit;

    @SuppressWarnings("NullAway.Init")
    protected Agendapunt() {}

    private Agendapunt(Nummer overleg, Nummer signaal, int volgorde) {
        this.overleg = overleg.waarde();
        this.signaal = signaal.waarde();
        this.volgorde = volgorde;
        this.status = Agendapuntstatus.OPEN;
    }

    public static Agendapunt zetOpAgenda(Nummer overleg, Nummer signaal, int volgorde) {
        return new Agendapunt(overleg, signaal, volgorde);
    }

    /** The order and time of an item, and what partners say about it, are fixed once it is decided or doorgeschoven. */
    public void eisNietKlaar(String stap) {
        if (status.klaar()) {
            throw new Weigering("Signaal %s is al %s. %s kan niet meer. Laad de pagina opnieuw."
                    .formatted(signaal, verledenTijd(), stap));
        }
    }

    public void weeg(Weging gewogen) {
        if (status != Agendapuntstatus.OPEN) {
            throw new Weigering(
                    "Dit signaal is al %s. Wegen kan niet meer. Laad de pagina opnieuw.".formatted(verledenTijd()));
        }
        weging = gewogen;
        status = Agendapuntstatus.GEWOGEN;
    }

    public void adviseer(Wegingsadvies gegeven) {
        eisGewogen("Advies geven");
        advies = gegeven;
    }

    public void besluit(Agendapuntbesluit genomen) {
        eisGewogen("Besluiten");
        genomen.keur();
        besluit = genomen;
        status = Agendapuntstatus.BESLOTEN;
    }

    public void schuifDoor() {
        if (status != Agendapuntstatus.OPEN) {
            throw new Weigering("Dit signaal is al %s. Doorschuiven kan niet meer. Laad de pagina opnieuw."
                    .formatted(verledenTijd()));
        }
        status = Agendapuntstatus.DOORGESCHOVEN;
    }

    private void eisGewogen(String stap) {
        if (status == Agendapuntstatus.OPEN) {
            throw new Weigering("%s kan nog niet: leg eerst de weging van dit signaal vast.".formatted(stap));
        }
        if (status != Agendapuntstatus.GEWOGEN) {
            throw new Weigering(
                    "Dit signaal is al %s. %s kan niet meer. Laad de pagina opnieuw.".formatted(verledenTijd(), stap));
        }
    }

    private String verledenTijd() {
        return switch (status) {
            case OPEN -> "geagendeerd";
            case GEWOGEN -> "gewogen";
            case BESLOTEN -> "besloten";
            case DOORGESCHOVEN -> "doorgeschoven";
        };
    }

    public Nummer overleg() {
        return Nummer.van(overleg);
    }

    public Nummer signaal() {
        return Nummer.van(signaal);
    }

    public Long id() {
        return Objects.requireNonNull(id, "An item has an id once it stands on an agenda");
    }

    public int volgorde() {
        return volgorde;
    }

    /** Minutes for this item; empty for the usual time. */
    public Optional<Integer> minuten() {
        return Optional.ofNullable(minuten);
    }

    public Agendapuntstatus status() {
        return status;
    }

    public Optional<Weging> weging() {
        return Optional.ofNullable(weging);
    }

    public Optional<Wegingsadvies> advies() {
        return Optional.ofNullable(advies);
    }

    public Optional<Besluit> besluit() {
        return Optional.ofNullable(besluit).map(Agendapuntbesluit::besluit);
    }

    /** Which participant did not agree with the decision and why. */
    public Optional<String> afwijkendStandpunt() {
        return Optional.ofNullable(besluit).map(Agendapuntbesluit::afwijkendStandpunt);
    }
}

package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** A signal found on the spot that was passed on, and whether the other side confirmed it. */
@Entity
@Table(name = "mensenhandelmelding")
public class Mensenhandelmelding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Meldpunt meldpunt;

    @Column(name = "doorgegeven_op")
    private Instant doorgegevenOp;

    @Column(name = "ontvangen_op")
    private @Nullable LocalDate ontvangenOp;

    private @Nullable String kenmerk;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Mensenhandelmelding() {}

    Mensenhandelmelding(Meldpunt meldpunt, Instant nu) {
        this.meldpunt = meldpunt;
        this.doorgegevenOp = nu;
    }

    void bevestig(LocalDate ontvangen, @Nullable String metKenmerk, Moment moment) {
        if (ontvangenOp != null) {
            throw new Weigering("De ontvangst staat al vast.");
        }
        if (ontvangen.isBefore(Moment.dag(doorgegevenOp)) || ontvangen.isAfter(moment.vandaag())) {
            throw new Weigering(
                    "ontvangenOp",
                    "Bevestigd op: kies een dag vanaf de dag waarop het signaal is doorgegeven, en niet later dan vandaag.");
        }
        ontvangenOp = ontvangen;
        kenmerk = metKenmerk;
    }

    public Meldpunt meldpunt() {
        return meldpunt;
    }

    public Instant doorgegevenOp() {
        return doorgegevenOp;
    }

    @Nullable
    public String kenmerk() {
        return kenmerk;
    }

    @Nullable
    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }
}

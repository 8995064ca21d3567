package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/**
 * A signal in a casus.
 *
 * @param reden why the signalenoverleg put it here
 * @param gevolg what the casusregisseur did with it; null = not looked at yet
 * @param vertrek null while it is in the casus
 */
@Embeddable
public record GevoegdSignaal(
        @Column(nullable = false) String signaal,
        @Column(nullable = false) LocalDate gevoegdOp,
        @Column(nullable = false) String reden,
        @Enumerated(EnumType.STRING) @Nullable Signaalgevolg gevolg,
        @Nullable String toelichting,
        @Embedded @Nullable Vertrek vertrek) {

    public static GevoegdSignaal nieuw(Nummer signaal, LocalDate gevoegdOp, String reden) {
        return new GevoegdSignaal(signaal.waarde(), gevoegdOp, reden, null, null, null);
    }

    public Nummer nummer() {
        return Nummer.van(signaal);
    }

    boolean isNieuw() {
        return gevolg == null;
    }

    GevoegdSignaal met(Signaalgevolg uitkomst, @Nullable String uitleg) {
        return new GevoegdSignaal(signaal, gevoegdOp, reden, uitkomst, uitleg, vertrek);
    }

    GevoegdSignaal vertrokken(LocalDate vandaag, String waarom) {
        return new GevoegdSignaal(signaal, gevoegdOp, reden, gevolg, toelichting, new Vertrek(vandaag, waarom));
    }

    /** Taken into the casus and still in it. */
    boolean isBetrokken() {
        return gevolg == Signaalgevolg.BETROKKEN && vertrek == null;
    }

    /** When and why a signal left the casus. */
    @Embeddable
    public record Vertrek(@Column(name = "vertrokken_op") LocalDate op, @Column(name = "vertrekreden") String reden) {}
}

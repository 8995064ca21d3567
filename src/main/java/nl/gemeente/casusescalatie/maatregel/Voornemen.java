package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;

/**
 * That the belanghebbende was told what we mean to do, and what came back (Awb 4:8).
 *
 * @param zienswijzeTot the last day to react
 * @param zienswijzeUitleg how that day was counted
 * @param zienswijze null as long as the time to react runs
 */
@Embeddable
public record Voornemen(
        @Column(name = "voornemen_op") LocalDate op,
        @Column(name = "zienswijze_tot") LocalDate zienswijzeTot,
        @Column(name = "zienswijze_uitleg") String zienswijzeUitleg,
        @Embedded @Nullable Zienswijze zienswijze) {

    /**
     * @param gewoon the term of the table
     * @param weken what the jurist gives instead, or null
     * @param tot the last day that the belanghebbende gets
     */
    static Voornemen verstuurd(LocalDate op, Termijneinde gewoon, @Nullable Integer weken, LocalDate tot) {
        eisTermijn(gewoon, tot);
        String uitleg = tot.equals(gewoon.laatsteDag())
                ? gewoon.uitleg()
                : "%d weken, door de jurist gekozen, is %s. De gewone termijn: %s"
                        .formatted(Objects.requireNonNull(weken), Datum.dag(tot), gewoon.uitleg());
        return new Voornemen(op, tot, uitleg, null);
    }

    /** The belanghebbende gets at least the term in the table. */
    public static void eisTermijn(Termijneinde gewoon, LocalDate tot) {
        if (tot.isBefore(gewoon.laatsteDag())) {
            throw new Weigering(
                    "zienswijzeWeken",
                    "Hoeveel weken krijgt de belanghebbende? Dit is korter dan de gewone termijn. Kies meer weken of laat het veld leeg.");
        }
    }

    Voornemen beantwoord(Zienswijze gekregen, LocalDate vandaag) {
        LocalDate ontvangen = Objects.requireNonNull(gekregen.ontvangenOp());
        Dagkeuring.eisTussen("ontvangenOp", "Op welke dag?", op, "het voornemen", ontvangen, vandaag);
        if (gekregen.wijze() != Zienswijzewijze.GEEN_BEHOEFTE && gekregen.samenvatting() == null) {
            throw new Weigering("samenvatting", "Wat staat er in de reactie? Vul dit veld in.");
        }
        return new Voornemen(op, zienswijzeTot, zienswijzeUitleg, gekregen);
    }

    Voornemen onbeantwoord(LocalDate vandaag) {
        if (!vandaag.isAfter(zienswijzeTot)) {
            throw new Weigering("De belanghebbende kan nog reageren. Wacht tot de termijn voorbij is.");
        }
        return new Voornemen(op, zienswijzeTot, zienswijzeUitleg, Zienswijze.GEEN);
    }
}

package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.gemeente.casusescalatie.basis.Weigering;

/**
 * A written permission to enter a dwelling without consent (Algemene wet op het binnentreden).
 *
 * @param gever name and capacity of the person who gave it
 * @param ontvanger name or number and capacity of the person who may enter
 * @param bepalingen the legal provisions and the purpose it states
 * @param geldigTot the last day it states
 * @param nacht whether it says that entry between midnight and six is allowed
 */
@Embeddable
public record Machtiging(
        @Column(name = "machtiging_gever") String gever,
        @Column(name = "machtiging_ontvanger") String ontvanger,
        @Column(name = "machtiging_bepalingen") String bepalingen,
        @Column(name = "machtiging_gegeven_op") LocalDate gegevenOp,
        @Column(name = "machtiging_geldig_tot") LocalDate geldigTot,
        @Column(name = "machtiging_nacht") boolean nacht) {

    // Article 7: between midnight and six only when the machtiging says so.
    private static final int EINDE_NACHT = 6;

    /**
     * @param uiterlijk the last day that the law allows for a machtiging of this date; it never moves for a weekend or
     *     a holiday
     * @throws Weigering when it does not carry this entry
     */
    void eisGeldig(LocalDateTime binnengetreden, LocalDate uiterlijk) {
        if (geldigTot.isBefore(gegevenOp) || geldigTot.isAfter(uiterlijk)) {
            throw new Weigering(
                    "machtigingGeldigTot",
                    "Machtiging geldig tot en met: een machtiging geldt ten hoogste tot en met de derde dag na de dag waarop zij is gegeven. Ook als dat een zondag of feestdag is.");
        }
        LocalDate dag = binnengetreden.toLocalDate();
        if (dag.isBefore(gegevenOp)) {
            throw new Weigering(
                    "machtigingGegevenOp",
                    "Machtiging gegeven op: de machtiging was er nog niet toen u naar binnen ging. Dit binnentreden kan zo niet worden vastgelegd.");
        }
        if (dag.isAfter(geldigTot)) {
            throw new Weigering(
                    "machtigingGeldigTot",
                    "Machtiging geldig tot en met: de machtiging was verlopen toen u naar binnen ging. Dit binnentreden kan zo niet worden vastgelegd.");
        }
        if (binnengetreden.getHour() < EINDE_NACHT && !nacht) {
            throw new Weigering(
                    "machtigingNacht",
                    "Machtiging voor de nacht: tussen middernacht en zes uur mag binnentreden alleen als dat in de machtiging staat.");
        }
    }
}

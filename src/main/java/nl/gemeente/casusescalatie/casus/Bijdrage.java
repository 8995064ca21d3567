package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.routekaart.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What a partner was asked and what it released to the municipality.
 *
 * @param uitkomst null = still open
 * @param inhoud the contribution, or why the partner refused
 */
@Embeddable
record Bijdrage(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casuspartner partner,
        @Column(nullable = false) String vraag,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Grondslag grondslag,
        @Column(nullable = false) LocalDate gevraagdOp,
        @Column(nullable = false) LocalDate uiterlijk,
        @Nullable LocalDate herinnerdOp,
        @Enumerated(EnumType.STRING) @Nullable Bijdrageuitkomst uitkomst,
        @Nullable String inhoud,
        @Nullable LocalDate vastgelegdOp) {

    static Bijdrage gevraagd(
            Casuspartner partner, String vraag, Grondslag grondslag, LocalDate vandaag, LocalDate uiterlijk) {
        return new Bijdrage(partner, vraag, grondslag, vandaag, uiterlijk, null, null, null, null);
    }

    boolean open() {
        return uitkomst == null;
    }

    Bijdrage herinnerd(LocalDate vandaag) {
        return new Bijdrage(partner, vraag, grondslag, gevraagdOp, uiterlijk, vandaag, uitkomst, inhoud, vastgelegdOp);
    }

    Bijdrage vastgelegd(Bijdrageuitkomst antwoord, @Nullable String tekst, LocalDate vandaag) {
        return new Bijdrage(partner, vraag, grondslag, gevraagdOp, uiterlijk, herinnerdOp, antwoord, tekst, vandaag);
    }
}

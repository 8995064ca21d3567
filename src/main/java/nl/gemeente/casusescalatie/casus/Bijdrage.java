package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * What a partner was asked and what it released to the municipality.
 *
 * @param opgeschaaldOp when somebody higher heard that the partner stays silent
 * @param afspraak what the manager agreed about that
 * @param uitkomst null = still open
 * @param inhoud the contribution, or why the partner refused
 * @param vrijgegevenDoor the function of who released it at the partner
 * @param gegevensklasse what kind of data was released
 * @param verderZonder why the casus goes on with a partner that refuses or stays silent
 */
@Embeddable
public record Bijdrage(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Casuspartner partner,
        @Column(nullable = false) String vraag,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Grondslag grondslag,
        @Column(nullable = false) LocalDate gevraagdOp,
        @Column(nullable = false) LocalDate uiterlijk,
        @Nullable LocalDate herinnerdOp,
        @Nullable LocalDate opgeschaaldOp,
        @Nullable String afspraak,
        @Enumerated(EnumType.STRING) @Nullable Bijdrageuitkomst uitkomst,
        @Nullable String inhoud,
        @Nullable String vrijgegevenDoor,
        @Nullable LocalDate vrijgegevenOp,
        @Enumerated(EnumType.STRING) @Nullable Gegevensklasse gegevensklasse,
        @Nullable String verderZonder,
        @Nullable LocalDate vastgelegdOp) {

    static Bijdrage gevraagd(
            Casuspartner partner, String vraag, Grondslag grondslag, LocalDate vandaag, LocalDate uiterlijk) {
        return new Bijdrage(
                partner, vraag, grondslag, vandaag, uiterlijk, null, null, null, null, null, null, null, null, null,
                null);
    }

    public boolean open() {
        return uitkomst == null;
    }

    Bijdrage herinnerd(LocalDate vandaag) {
        return stilte(vandaag, opgeschaaldOp, afspraak);
    }

    Bijdrage opgeschaald(LocalDate vandaag) {
        return stilte(herinnerdOp, vandaag, afspraak);
    }

    Bijdrage besproken(String wat) {
        return stilte(herinnerdOp, opgeschaaldOp, wat);
    }

    private Bijdrage stilte(@Nullable LocalDate herinnerd, @Nullable LocalDate opgeschaald, @Nullable String wat) {
        return new Bijdrage(
                partner,
                vraag,
                grondslag,
                gevraagdOp,
                uiterlijk,
                herinnerd,
                opgeschaald,
                wat,
                uitkomst,
                inhoud,
                vrijgegevenDoor,
                vrijgegevenOp,
                gegevensklasse,
                verderZonder,
                vastgelegdOp);
    }

    Bijdrage vastgelegd(BijdrageVastleggen.Antwoord antwoord, LocalDate vandaag) {
        return new Bijdrage(
                partner,
                vraag,
                grondslag,
                gevraagdOp,
                uiterlijk,
                herinnerdOp,
                opgeschaaldOp,
                afspraak,
                antwoord.uitkomst(),
                antwoord.inhoud(),
                antwoord.vrijgegevenDoor(),
                antwoord.vrijgegevenOp(),
                antwoord.gegevensklasse(),
                antwoord.verderZonder(),
                vandaag);
    }
}

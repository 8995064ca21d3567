package nl.gemeente.casusescalatie.routekaart;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Woonregio;
import org.jspecify.annotations.Nullable;

/** One answer on a map, and the partner it led to. */
@Entity
@Table(name = "routeantwoord")
class Routeantwoord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Routevraag vraag;

    private boolean ja;

    @Enumerated(EnumType.STRING)
    private @Nullable Uitbuitingsvorm vorm;

    @Enumerated(EnumType.STRING)
    private @Nullable Woonregio woonregio;

    @Enumerated(EnumType.STRING)
    private @Nullable Ketenpartner partner;

    private @Nullable String toelichting;
    private Instant moment;
    private String medewerker;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Routeantwoord() {}

    Routeantwoord(Beantwoording antwoord, Instant moment, String medewerker) {
        this.vraag = antwoord.vraag();
        this.ja = antwoord.ja();
        this.vorm = antwoord.vorm();
        this.woonregio = antwoord.woonregio();
        this.toelichting = antwoord.toelichting();
        this.moment = moment;
        this.medewerker = medewerker;
    }

    void leidtNaar(Ketenpartner geadviseerd) {
        partner = geadviseerd;
    }

    Routevraag vraag() {
        return vraag;
    }

    boolean ja() {
        return ja;
    }

    Optional<Uitbuitingsvorm> vorm() {
        return Optional.ofNullable(vorm);
    }

    Optional<Ketenpartner> partner() {
        return Optional.ofNullable(partner);
    }

    Optional<String> toelichting() {
        return Optional.ofNullable(toelichting);
    }

    Instant moment() {
        return moment;
    }

    String medewerker() {
        return medewerker;
    }
}

package nl.gemeente.casusescalatie.overleg;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one partner about one item, with who recorded it and when. It never changes: a partner that looks again
 * gets a new answer.
 */
@Entity
@Table(name = "partnerantwoord")
public class Partnerantwoord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String overleg;
    private String signaal;

    @Enumerated(EnumType.STRING)
    private Ketenpartner partner;

    @Enumerated(EnumType.STRING)
    private Hitantwoord antwoord;

    private String wie;
    private Instant moment;

    @SuppressWarnings("NullAway.Init")
    protected Partnerantwoord() {}

    public Partnerantwoord(
            Nummer overleg, Nummer signaal, Ketenpartner partner, Hitantwoord antwoord, String wie, Instant moment) {
        this.overleg = overleg.waarde();
        this.signaal = signaal.waarde();
        this.partner = partner;
        this.antwoord = antwoord;
        this.wie = wie;
        this.moment = moment;
    }

    Nummer overleg() {
        return Nummer.van(overleg);
    }

    Ketenpartner partner() {
        return partner;
    }

    public Hitantwoord antwoord() {
        return antwoord;
    }

    public String wie() {
        return wie;
    }

    public Instant moment() {
        return moment;
    }
}

package nl.gemeente.casusescalatie.verrijking.bevraging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.verrijking.Onderwerpen;
import nl.gemeente.casusescalatie.verrijking.Verrijkingen;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the registers again at a person's request, for instance after a register was down. */
@Service
public class OpnieuwVerrijken {

    /** Longer than asking takes at worst, so that a second click never asks beside the first. */
    private static final Duration RUST = Duration.ofMinutes(3);

    private final SignaalVerrijken verrijken;
    private final Verrijkingen verrijkingen;
    private final Onderwerpen onderwerpen;
    private final JdbcClient database;
    private final Clock klok;

    OpnieuwVerrijken(
            SignaalVerrijken verrijken,
            Verrijkingen verrijkingen,
            Onderwerpen onderwerpen,
            JdbcClient database,
            Clock klok) {
        this.verrijken = verrijken;
        this.verrijkingen = verrijkingen;
        this.onderwerpen = onderwerpen;
        this.database = database;
        this.klok = klok;
    }

    @Transactional(propagation = Propagation.NEVER)
    public void vraag(Vrager vrager) {
        Nummer nummer = vrager.dossier();
        if (!onderwerpen.loopt(nummer)) {
            throw new Weigering("Dit signaal is afgesloten. De registers worden er niet meer over gevraagd.");
        }
        if (verrijkingen.countByNummer(nummer.waarde()) == 0) {
            throw new Weigering(
                    "De registers worden nog voor de eerste keer gevraagd. Ververs de pagina over een minuut.");
        }
        if (!magNu(nummer)) {
            throw new Weigering("De registers zijn zojuist gevraagd. Wacht drie minuten en vraag het dan opnieuw.");
        }
        verrijken.verrijk(vrager, () -> onderwerpen.opnieuwVerrijkt(nummer));
    }

    /** One statement, so that of two clicks at the same moment one wins. */
    private boolean magNu(Nummer nummer) {
        Instant nu = klok.instant();
        return database.sql(
                                """
                        insert into verrijkverzoek (nummer, moment) values (?, ?)
                        on conflict (nummer) do update set moment = excluded.moment where verrijkverzoek.moment <= ?""")
                        .params(nummer.waarde(), Timestamp.from(nu), Timestamp.from(nu.minus(RUST)))
                        .update()
                == 1;
    }
}

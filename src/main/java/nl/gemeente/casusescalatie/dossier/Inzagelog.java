package nl.gemeente.casusescalatie.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at what in a dossier, or tried to: separate from the timeline, for those who watch over privacy. */
@Component
public class Inzagelog {

    private final JdbcClient database;
    private final Clock klok;

    Inzagelog(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * In a transaction of its own: a refusal undoes the rest.
     *
     * @param wat in Dutch, without a word about a person
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteer(Nummer nummer, String gebruiker, String wat) {
        database.sql("insert into inzagelog (moment, gebruiker, nummer, wat) values (?, ?, ?, ?)")
                .params(Timestamp.from(klok.instant()), gebruiker, nummer.waarde(), wat)
                .update();
    }

    /** Newest first. */
    public List<Blik> van(Nummer nummer) {
        return database.sql(
                        "select moment, gebruiker, wat from inzagelog where nummer = ? order by moment desc, id desc")
                .param(nummer.waarde())
                .query((rij, i) -> new Blik(
                        rij.getTimestamp("moment").toInstant(), rij.getString("gebruiker"), rij.getString("wat")))
                .list();
    }

    public record Blik(Instant moment, String gebruiker, String wat) {}
}

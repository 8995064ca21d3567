package nl.gemeente.casusescalatie.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in a dossier, in plain Dutch, oldest first. Lines are removed only when a bewaartermijn ends. */
@Component
public class Tijdlijn {

    private final JdbcClient database;
    private final Clock klok;

    Tijdlijn(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Notes what happened, in the running transaction.
     *
     * @param inzage who may read the sentence; {@link Inzage#ALGEMEEN} only for sentences without a word about a
     *     person, a place or a company
     * @param wie user name, or {@link Medewerker#SYSTEEM}
     */
    public void noteer(Nummer nummer, Inzage inzage, String zin, String wie) {
        database.sql("insert into tijdlijn (nummer, moment, inzage, zin, wie) values (?, ?, ?, ?, ?)")
                .params(nummer.waarde(), Timestamp.from(klok.instant()), inzage.name(), zin, wie)
                .update();
    }

    public List<Gebeurtenis> van(Nummer nummer) {
        return database.sql("select moment, inzage, zin, wie from tijdlijn where nummer = ? order by moment, id")
                .param(nummer.waarde())
                .query((rij, i) -> new Gebeurtenis(
                        rij.getTimestamp("moment").toInstant(),
                        Inzage.valueOf(rij.getString("inzage")),
                        rij.getString("zin"),
                        rij.getString("wie")))
                .list();
    }

    /** Removes every line that not everybody could read, and returns how many. */
    int wisInhoud(Nummer nummer) {
        return database.sql("delete from tijdlijn where nummer = ? and inzage <> ?")
                .params(nummer.waarde(), Inzage.ALGEMEEN.name())
                .update();
    }

    /** Removes what a destroyed dossier left here. */
    public void wis(Nummer nummer, Inzage inzage, String zin) {
        database.sql("delete from tijdlijn where nummer = ? and inzage = ? and zin = ?")
                .params(nummer.waarde(), inzage.name(), zin)
                .update();
    }

    public record Gebeurtenis(Instant moment, Inzage inzage, String zin, String wie) {}
}

package nl.gemeente.casusescalatie.melden;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.privacy.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files with reports between the dry run and the yes: encrypted, one per user, for a short time. After the yes the
 * content is gone; which line got which number stays readable until the time is over.
 */
@Component
public class Meldbestanden {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;
    private final Meldinstellingen instellingen;

    Meldbestanden(JdbcClient database, Kluis kluis, Clock klok, Meldinstellingen instellingen) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    /** Replaces what this user had waiting before. */
    @Transactional
    public UUID bewaar(String gebruiker, byte[] inhoud) {
        database.sql("delete from meldbestand where gebruiker = ?")
                .param(gebruiker)
                .update();
        UUID id = UUID.randomUUID();
        database.sql("insert into meldbestand (id, gebruiker, moment, inhoud) values (?, ?, ?, ?)")
                .params(id, gebruiker, Timestamp.from(klok.instant()), kluis.sluit(inhoud, plek(id)))
                .update();
        return id;
    }

    /** Empty when this user has no such file, or it is too old. */
    public Optional<Meldbestand> lees(UUID id, String gebruiker) {
        return database.sql("select inhoud from meldbestand where id = ? and gebruiker = ? and moment >= ?")
                .params(id, gebruiker, eerste())
                .query((rij, i) -> {
                    byte[] gesloten = rij.getBytes("inhoud");
                    return gesloten == null
                            ? new Meldbestand(null, uitslag(id))
                            : new Meldbestand(kluis.open(gesloten, plek(id)), List.of());
                })
                .optional();
    }

    public void gooiWeg(UUID id, String gebruiker) {
        database.sql("delete from meldbestand where id = ? and gebruiker = ?")
                .params(id, gebruiker)
                .update();
    }

    @Scheduled(cron = "0 */10 * * * *", zone = "Europe/Amsterdam")
    public void ruimOp() {
        database.sql("delete from meldbestand where moment < ?").param(eerste()).update();
    }

    /**
     * A file that disappeared meanwhile needs no record; the signals are there.
     *
     * @param nummer null when the line was not right
     */
    void noteer(UUID id, long regel, @Nullable Nummer nummer) {
        database.sql(
                        """
                        insert into meldbestand_regel (bestand, regel, nummer) select id, ?, ? from meldbestand where id = ?
                        on conflict (bestand, regel) do update set nummer = coalesce(excluded.nummer, meldbestand_regel.nummer)""")
                .params(regel, nummer == null ? null : nummer.waarde(), id)
                .update();
    }

    void maakLeeg(UUID id) {
        database.sql("update meldbestand set inhoud = null where id = ?")
                .param(id)
                .update();
    }

    private List<Regeluitslag> uitslag(UUID id) {
        return database.sql("select regel, nummer from meldbestand_regel where bestand = ? order by regel")
                .param(id)
                .query((rij, i) -> {
                    String nummer = rij.getString("nummer");
                    return new Regeluitslag(rij.getLong("regel"), nummer == null ? null : Nummer.van(nummer));
                })
                .list();
    }

    private Timestamp eerste() {
        return Timestamp.from(klok.instant().minus(instellingen.bestandBewaren()));
    }

    private static String plek(UUID id) {
        return "meldbestand/" + id;
    }

    /**
     * @param inhoud null when it was read in
     * @param uitslag what became of each line, after it was read in
     */
    public record Meldbestand(byte @Nullable [] inhoud, List<Regeluitslag> uitslag) {}

    /** @param nummer of the signal, null when the line was not right */
    public record Regeluitslag(long regel, @Nullable Nummer nummer) {}
}

package nl.gemeente.casusescalatie.taak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.termijn.Behandeltermijn;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches the term of every user task: a reminder before, the deputy when it passes, the manager and in the end the
 * burgemeester's desk when the task is still waiting after that. It looks at what is in the database, not at what it
 * remembers, so a deadline that passed while the application was down is seen at the first look after the start.
 */
@Service
public class Taakbewaking {

    private final JdbcClient database;
    private final Clock klok;
    private final Termijnrekenaar rekenaar;
    private final Tijdlijn tijdlijn;
    private final Taakladder ladder;
    private final Ladderpost post;
    private final int managerNaWerkdagen;
    private final int burgemeesterNaWerkdagen;

    Taakbewaking(
            JdbcClient database,
            Clock klok,
            Termijnrekenaar rekenaar,
            Tijdlijn tijdlijn,
            Taakladder ladder,
            Ladderpost post,
            @Value("${casusescalatie.ladder.manager-na-werkdagen}") int managerNaWerkdagen,
            @Value("${casusescalatie.ladder.burgemeester-na-werkdagen}") int burgemeesterNaWerkdagen) {
        this.database = database;
        this.klok = klok;
        this.rekenaar = rekenaar;
        this.tijdlijn = tijdlijn;
        this.ladder = ladder;
        this.post = post;
        this.managerNaWerkdagen = managerNaWerkdagen;
        this.burgemeesterNaWerkdagen = burgemeesterNaWerkdagen;
    }

    /**
     * Starts watching a task, in the transaction that creates it.
     *
     * @return when the task is due
     */
    @Transactional
    public Instant begin(String taakId, Nummer nummer, String taak, Behandeltermijn termijn) {
        Instant nu = klok.instant();
        return begin(taakId, nummer, taak, termijn, rekenaar.einde(termijn, nu), rekenaar.herinnering(termijn, nu));
    }

    /**
     * As {@link #begin(String, Nummer, String, Behandeltermijn)}, for a task with an agreed last moment; the reminder
     * comes a working day before.
     *
     * @return when the task is due
     */
    @Transactional
    public Instant beginTot(String taakId, Nummer nummer, String taak, Behandeltermijn termijn, Instant einde) {
        return begin(taakId, nummer, taak, termijn, einde, rekenaar.werkdagEerder(einde));
    }

    private Instant begin(
            String taakId, Nummer nummer, String taak, Behandeltermijn termijn, Instant einde, Instant herinnering) {
        Instant nu = klok.instant();
        boolean zinvol = herinnering.isAfter(nu);
        database.sql(
                        "insert into taakbewaking (taak_id, nummer, taak, termijn, volgende_trede, volgende_op) values (?, ?, ?, ?, ?, ?)")
                .params(
                        taakId,
                        nummer.waarde(),
                        taak,
                        Timestamp.from(einde),
                        (zinvol ? Trede.HERINNERING : Trede.PLAATSVERVANGER).name(),
                        Timestamp.from(zinvol ? herinnering : einde))
                .update();
        if (termijn.eenheid() == Behandeltermijn.Eenheid.UUR) {
            post.leg(taakId, nummer, Ladderpost.Soort.SPOED, einde);
        }
        return einde;
    }

    /** The task ended; its ladder ends with it, and so do the messages that still had to go out. */
    @Transactional
    public void eindig(String taakId) {
        database.sql("delete from taakbewaking where taak_id = ?").param(taakId).update();
    }

    /** Ids of the tasks whose next rung is due, longest waiting first. */
    public List<String> teBeklimmen() {
        return database.sql("select taak_id from taakbewaking where volgende_op <= ? order by volgende_op, taak_id")
                .param(Timestamp.from(klok.instant()))
                .query(String.class)
                .list();
    }

    /** Takes the next rung of one task. A second node that looks at the same moment skips this task. */
    @Transactional
    public void beklim(String taakId) {
        Optional<Taakstand> gevonden = database.sql(
                        """
                        select nummer, taak, termijn, volgende_trede from taakbewaking
                        where taak_id = ? and volgende_op <= ? for update skip locked""")
                .params(taakId, Timestamp.from(klok.instant()))
                .query(Taakbewaking::stand)
                .optional();
        gevonden.ifPresent(stand -> neem(
                taakId,
                stand,
                Ladderpost.Soort.van(stand.trede()),
                stand.trede().zin(stand.taak())));
    }

    /** The tasks among these that the ladder has not brought to the deputy yet. */
    List<String> nogVoorDePlaatsvervanger(List<String> taakIds) {
        return taakIds.isEmpty()
                ? List.of()
                : database.sql(
                                "select taak_id from taakbewaking where taak_id in (:taken) and volgende_trede in ('HERINNERING', 'PLAATSVERVANGER') order by termijn, taak_id")
                        .param("taken", taakIds)
                        .query(String.class)
                        .list();
    }

    /** Brings a task to the deputy before it is late, because nobody else is there. */
    @Transactional
    public void laatWaarnemen(String taakId) {
        database.sql(
                        """
                        select nummer, taak, termijn, 'PLAATSVERVANGER' as volgende_trede from taakbewaking
                        where taak_id = ? and volgende_trede in ('HERINNERING', 'PLAATSVERVANGER') for update skip locked""")
                .param(taakId)
                .query(Taakbewaking::stand)
                .optional()
                .ifPresent(stand -> neem(
                        taakId,
                        stand,
                        Ladderpost.Soort.WAARNEMEN,
                        "Wie de taak \"%s\" kan doen, is afwezig. De plaatsvervanger kan de taak nu ook doen."
                                .formatted(stand.taak())));
    }

    private void neem(String taakId, Taakstand stand, Ladderpost.Soort bericht, String zin) {
        ladder.beklim(taakId, stand.nummer(), stand.trede(), stand.termijn());
        post.leg(taakId, stand.nummer(), bericht, stand.termijn());
        tijdlijn.noteer(stand.nummer(), Inzage.ALGEMEEN, zin, Medewerker.SYSTEEM);
        Optional<Trede> volgende = stand.trede().volgende();
        database.sql("update taakbewaking set volgende_trede = ?, volgende_op = ? where taak_id = ?")
                .params(
                        volgende.map(Trede::name).orElse(null),
                        volgende.map(trede -> Timestamp.from(moment(trede, stand.termijn())))
                                .orElse(null),
                        taakId)
                .update();
    }

    private Instant moment(Trede trede, Instant termijn) {
        return switch (trede) {
            case HERINNERING, PLAATSVERVANGER -> termijn;
            case MANAGER -> rekenaar.werkdagenLater(termijn, managerNaWerkdagen);
            case BURGEMEESTER -> rekenaar.werkdagenLater(termijn, burgemeesterNaWerkdagen);
        };
    }

    private static Taakstand stand(ResultSet rij, int i) throws SQLException {
        return new Taakstand(
                Nummer.van(rij.getString("nummer")),
                rij.getString("taak"),
                rij.getTimestamp("termijn").toInstant(),
                Trede.valueOf(rij.getString("volgende_trede")));
    }

    private record Taakstand(Nummer nummer, String taak, Instant termijn, Trede trede) {}
}

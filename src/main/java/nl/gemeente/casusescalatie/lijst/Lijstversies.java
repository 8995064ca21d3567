package nl.gemeente.casusescalatie.lijst;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The versions of each list. Only one new version can follow a version, so nobody overwrites what a colleague just
 * changed.
 */
@Component
public class Lijstversies {

    private final JdbcClient database;
    private final Clock klok;

    Lijstversies(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    public int huidige(Lijst lijst) {
        return database.sql("select max(versie) from lijstversie where lijst = ?")
                .param(lijst.name())
                .query(Integer.class)
                .single();
    }

    /** Of every list at once. */
    public Map<Lijst, Integer> huidige() {
        return database
                .sql("select lijst, max(versie) as versie from lijstversie group by lijst")
                .query((rij, i) -> Map.entry(Lijst.valueOf(rij.getString("lijst")), rij.getInt("versie")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Newest first. */
    public List<Lijstversie> van(Lijst lijst) {
        return database.sql("select versie, moment, wie, wat from lijstversie where lijst = ? order by versie desc")
                .param(lijst.name())
                .query((rij, i) -> new Lijstversie(
                        rij.getInt("versie"),
                        rij.getTimestamp("moment").toInstant(),
                        rij.getString("wie"),
                        rij.getString("wat")))
                .list();
    }

    /**
     * The number of the version that the caller now writes.
     *
     * @param gezien the version that the worker saw
     * @throws Weigering when somebody else made the next version in the meantime
     */
    public int volgende(Lijst lijst, int gezien, String wat, String wie) {
        int geschreven = database.sql(
                        """
                        insert into lijstversie (lijst, versie, moment, wie, wat)
                        select lijst, max(versie) + 1, :nu, :wie, :wat from lijstversie
                        where lijst = :lijst group by lijst having max(versie) = :gezien
                        on conflict do nothing""")
                .param("lijst", lijst.name())
                .param("gezien", gezien)
                .param("nu", Timestamp.from(klok.instant()))
                .param("wie", wie)
                .param("wat", wat)
                .update();
        if (geschreven == 0) {
            throw new Weigering(
                    "Een collega heeft deze lijst net veranderd. Kijk wat er nu staat en bewaar daarna opnieuw.");
        }
        return gezien + 1;
    }
}

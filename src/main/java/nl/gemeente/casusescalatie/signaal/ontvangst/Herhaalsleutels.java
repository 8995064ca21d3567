package nl.gemeente.casusescalatie.signaal.ontvangst;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which report was made with which key, per user. */
@Component
public class Herhaalsleutels {

    private final JdbcClient database;
    private final Clock klok;

    Herhaalsleutels(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Claims the key, or returns the number of an earlier report with this key. Waits for a report that is being made
     * with the same key at this moment.
     *
     * @throws SleutelHergebruikt when the key was used for a different report
     */
    Optional<Nummer> claim(String gebruiker, Herhaalsleutel sleutel) {
        int nieuw = database.sql(
                        """
                        insert into signaal_sleutel (gebruiker, sleutel, vingerafdruk, moment) values (?, ?, ?, ?)
                        on conflict (gebruiker, sleutel) do nothing""")
                .params(gebruiker, sleutel.waarde(), sleutel.vingerafdruk(), Timestamp.from(klok.instant()))
                .update();
        return nieuw == 1 ? Optional.empty() : Optional.of(eerder(gebruiker, sleutel));
    }

    private Nummer eerder(String gebruiker, Herhaalsleutel sleutel) {
        return database.sql("select nummer, vingerafdruk from signaal_sleutel where gebruiker = ? and sleutel = ?")
                .params(gebruiker, sleutel.waarde())
                .query((rij, i) -> {
                    if (!sleutel.vingerafdruk().equals(rij.getString("vingerafdruk"))) {
                        throw new SleutelHergebruikt();
                    }
                    return Nummer.van(rij.getString("nummer"));
                })
                .single();
    }

    /** The number that this key got; empty when nobody used it. */
    public Optional<Nummer> nummer(String gebruiker, String sleutel) {
        return database.sql("select nummer from signaal_sleutel where gebruiker = ? and sleutel = ?")
                .params(gebruiker, sleutel)
                .query(String.class)
                .optional()
                .map(Nummer::van);
    }

    void bewaar(String gebruiker, Herhaalsleutel sleutel, Nummer nummer) {
        database.sql("update signaal_sleutel set nummer = ? where gebruiker = ? and sleutel = ?")
                .params(nummer.waarde(), gebruiker, sleutel.waarde())
                .update();
    }
}

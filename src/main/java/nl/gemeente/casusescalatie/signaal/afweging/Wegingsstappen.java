package nl.gemeente.casusescalatie.signaal.afweging;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Signaalbeoordeling;
import nl.gemeente.casusescalatie.signaal.Wegingsstap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outcome of each step of the protocol for a signal, with the rule in force at the time. */
@Component
public class Wegingsstappen {

    private final JdbcClient database;

    Wegingsstappen(JdbcClient database) {
        this.database = database;
    }

    void legVast(Nummer signaal, Signaalbeoordeling oordeel, JaNeeOnbekend mensensmokkel) {
        String vandaag = LocalDate.ofInstant(oordeel.moment(), Datum.ZONE).toString();
        for (Wegingsstap stap : Wegingsstap.values()) {
            database.sql(
                            """
                            insert into wegingsstap (signaal, stap, versie, voldaan, invoer, moment, medewerker)
                            select ?, stap, max(versie), ?, ?, ?, ? from wegingsregel
                            where stap = ? and geldt_vanaf <= cast(? as date) group by stap""")
                    .params(
                            signaal.waarde(),
                            stap.voldaan(oordeel, mensensmokkel),
                            stap.invoer(oordeel, mensensmokkel),
                            Timestamp.from(oordeel.moment()),
                            oordeel.medewerker(),
                            stap.name(),
                            vandaag)
                    .update();
        }
    }

    /** In the order in which they were taken. */
    public List<Genomen> van(Nummer signaal) {
        return database.sql(
                        """
                        select r.nummer, r.vraag, r.regel, r.bron, s.versie, s.voldaan, s.invoer, s.moment, s.medewerker
                        from wegingsstap s join wegingsregel r on r.stap = s.stap and r.versie = s.versie
                        where s.signaal = ? order by s.id""")
                .param(signaal.waarde())
                .query((rij, i) -> new Genomen(
                        rij.getString("nummer"),
                        rij.getString("vraag"),
                        rij.getBoolean("voldaan"),
                        rij.getString("invoer"),
                        rij.getString("regel"),
                        rij.getInt("versie"),
                        rij.getString("bron"),
                        rij.getTimestamp("moment").toInstant(),
                        rij.getString("medewerker")))
                .list();
    }

    /**
     * @param nummer of the step in the protocol, for instance "2A"
     * @param versie of the rule
     */
    public record Genomen(
            String nummer,
            String vraag,
            boolean voldaan,
            String invoer,
            String regel,
            int versie,
            String bron,
            Instant moment,
            String medewerker) {}
}

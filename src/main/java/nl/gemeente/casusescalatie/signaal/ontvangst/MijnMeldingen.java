package nl.gemeente.casusescalatie.signaal.ontvangst;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Signaalstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody reported: that it exists and its status, never again its content. */
@Component
public class MijnMeldingen {

    private final JdbcClient database;

    MijnMeldingen(JdbcClient database) {
        this.database = database;
    }

    void noteer(Nummer nummer, String gebruiker) {
        database.sql("insert into signaal_invoer (nummer, gebruiker) values (?, ?)")
                .params(nummer.waarde(), gebruiker)
                .update();
    }

    /** Newest first. */
    public List<MijnMelding> van(String gebruiker) {
        return database.sql(
                        """
                        select s.nummer, s.ontvangen_op, s.status from signaal s join signaal_invoer i on i.nummer = s.nummer
                        where i.gebruiker = ? order by s.ontvangen_op desc, s.nummer desc""")
                .param(gebruiker)
                .query((rij, i) -> new MijnMelding(
                        Nummer.van(rij.getString("nummer")),
                        rij.getTimestamp("ontvangen_op").toInstant(),
                        Signaalstatus.valueOf(rij.getString("status"))))
                .list();
    }

    public boolean isVan(Nummer nummer, String gebruiker) {
        return database.sql("select count(*) from signaal_invoer where nummer = ? and gebruiker = ?")
                        .params(nummer.waarde(), gebruiker)
                        .query(Long.class)
                        .single()
                == 1;
    }

    public record MijnMelding(Nummer nummer, Instant ontvangenOp, Signaalstatus status) {}
}

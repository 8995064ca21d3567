package nl.gemeente.casusescalatie.routekaart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reference list of ketenpartners. */
@Component
public class Ketenpartners {

    private static final String VRAAG =
            """
            select code, taak, telefoon, email, website, grondslag, convenantpartner, gegevensklasse, alleen_met_toestemming, bron,
                   nagekeken_op
            from ketenpartner""";

    private final JdbcClient database;

    Ketenpartners(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which the aandachtsfunctionaris meets them on the map. */
    public List<Partnergegevens> alle() {
        return database.sql(VRAAG + " order by volgorde")
                .query(Ketenpartners::lees)
                .list();
    }

    public Partnergegevens van(Ketenpartner partner) {
        return database.sql(VRAAG + " where code = ?")
                .param(partner.name())
                .query(Ketenpartners::lees)
                .single();
    }

    private static Partnergegevens lees(ResultSet rij, int i) throws SQLException {
        Ketenpartner code = Ketenpartner.valueOf(rij.getString("code"));
        return new Partnergegevens(
                code,
                code.naam(),
                rij.getString("taak"),
                rij.getString("telefoon"),
                rij.getString("email"),
                rij.getString("website"),
                Grondslag.valueOf(rij.getString("grondslag")),
                rij.getBoolean("convenantpartner"),
                Gegevensklasse.valueOf(rij.getString("gegevensklasse")),
                rij.getBoolean("alleen_met_toestemming"),
                rij.getString("bron"),
                rij.getObject("nagekeken_op", LocalDate.class));
    }
}

package nl.gemeente.casusescalatie.routekaart;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away the answers on the maps. */
@Component
class Routewisser implements Wisser {

    private final JdbcClient database;

    Routewisser(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(
                gewist(
                        nummer,
                        "routeantwoord",
                        "delete from routeantwoord where doorloop_id in (select id from doorloop where nummer = :nummer)"),
                gewist(nummer, "doorloop", "delete from doorloop where nummer = :nummer"));
    }

    private Gewist gewist(Nummer nummer, String tabel, String opdracht) {
        return new Gewist(
                tabel, database.sql(opdracht).param("nummer", nummer.waarde()).update());
    }
}

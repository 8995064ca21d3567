package nl.gemeente.casusescalatie.verrijking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code verrijkingsnorm}: the norms that findings are held against. */
@Component
class Normen {

    private final JdbcClient database;

    Normen(JdbcClient database) {
        this.database = database;
    }

    Bewoningsnorm bewoning() {
        return database.sql(
                        "select waarde, grondslag, herkomst from verrijkingsnorm where code = 'OPPERVLAKTE_PER_BEWONER'")
                .query((rij, i) ->
                        new Bewoningsnorm(rij.getInt("waarde"), rij.getString("grondslag"), rij.getString("herkomst")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("Table verrijkingsnorm has no norm for residents"));
    }
}

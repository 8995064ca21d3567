package nl.gemeente.casusescalatie.verrijking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code verrijkingsnorm}: the norms that findings are held against. */
@Component
public class Normen {

    private final JdbcClient database;

    Normen(JdbcClient database) {
        this.database = database;
    }

    public Maatstaf maatstaf() {
        Norm wisselingen = norm("BEDRIJFSWISSELINGEN");
        return new Maatstaf(
                bewoning(norm("OPPERVLAKTE_PER_BEWONER")),
                new Wisselnorm(
                        wisselingen.waarde(),
                        norm("BEDRIJFSWISSELINGEN_PERIODE").waarde(),
                        wisselingen.grondslag(),
                        wisselingen.herkomst()));
    }

    private static Bewoningsnorm bewoning(Norm norm) {
        return new Bewoningsnorm(norm.waarde(), norm.grondslag(), norm.herkomst());
    }

    private Norm norm(String code) {
        return database.sql("select waarde, grondslag, herkomst from verrijkingsnorm where code = ?")
                .param(code)
                .query((rij, i) ->
                        new Norm(rij.getInt("waarde"), rij.getString("grondslag"), rij.getString("herkomst")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("Table verrijkingsnorm has no norm " + code));
    }

    private record Norm(int waarde, String grondslag, String herkomst) {}
}

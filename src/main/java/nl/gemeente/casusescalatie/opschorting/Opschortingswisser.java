package nl.gemeente.casusescalatie.opschorting;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** While politie or OM asks to wait nothing is destroyed; the reasons of a lifted hold are removed. */
@Component
class Opschortingswisser implements Wisser {

    private final JdbcClient database;
    private final Opschortingswacht opschortingen;

    Opschortingswisser(JdbcClient database, Opschortingswacht opschortingen) {
        this.database = database;
        this.opschortingen = opschortingen;
    }

    @Override
    public boolean houdtVast(Nummer nummer) {
        return opschortingen.geldtVoor(nummer);
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(new Gewist(
                "opschorting",
                database.sql(
                                """
                                update opschorting set versie = versie + 1, reden = :gewist,
                                    opheffingsreden = case when opheffingsreden is null then null else :gewist end
                                where dossier = :nummer""")
                        .param("gewist", GEWIST)
                        .param("nummer", nummer.waarde())
                        .update()));
    }
}

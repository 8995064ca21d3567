package nl.gemeente.casusescalatie.dossier;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Processen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the timeline lines that everybody could read, and who is kept out by a personal interest but not why. An
 * overleg, casus, controle or maatregel that belongs to the record still needs it, and so does a running process.
 */
@Component
class Dossierwisser implements Wisser {

    private final JdbcClient database;
    private final Tijdlijn tijdlijn;
    private final Verbanden verbanden;
    private final Processen processen;

    Dossierwisser(JdbcClient database, Tijdlijn tijdlijn, Verbanden verbanden, Processen processen) {
        this.database = database;
        this.tijdlijn = tijdlijn;
        this.verbanden = verbanden;
        this.processen = processen;
    }

    @Override
    public boolean houdtVast(Nummer nummer) {
        return !verbanden.van(nummer).isEmpty() || processen.loopt(nummer);
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(
                new Gewist("tijdlijn", tijdlijn.wisInhoud(nummer)),
                new Gewist(
                        "belangenconflict",
                        database.sql(
                                        """
                                        update belangenconflict set reden = null, opheffingsreden = null
                                        where nummer = ? and (reden is not null or opheffingsreden is not null)""")
                                .param(nummer.waarde())
                                .update()));
    }
}

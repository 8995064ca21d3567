package nl.gemeente.casusescalatie.privacy;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes the reasons that people typed. It stays recorded that a check was made, by whom, when, for which sources or
 * partners and with what outcome.
 */
@Component
class Privacycheckwisser implements Wisser {

    private final JdbcClient database;

    Privacycheckwisser(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(new Gewist(
                "privacycheck_antwoord",
                database.sql(
                                "delete from privacycheck_antwoord where privacycheck in (select id from privacycheck where dossier = ?)")
                        .param(nummer.waarde())
                        .update()));
    }
}

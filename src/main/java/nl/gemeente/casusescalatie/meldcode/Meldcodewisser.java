package nl.gemeente.casusescalatie.meldcode;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever followed the meldcode must be able to show what was done; a signal with a meldcode is not destroyed
 * automatically.
 */
@Component
class Meldcodewisser implements Wisser {

    private final JdbcClient database;

    Meldcodewisser(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean houdtVast(Nummer nummer) {
        return database.sql("select exists (select 1 from meldcode where signaal = ?)")
                .param(nummer.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of();
    }
}

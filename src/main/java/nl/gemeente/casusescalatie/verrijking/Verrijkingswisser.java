package nl.gemeente.casusescalatie.verrijking;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Wisser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes every answer of the registers and what stood out in it. It stays recorded that a register was asked, by whom
 * and why.
 */
@Component
class Verrijkingswisser implements Wisser {

    private static final String VAN_DIT_SIGNAAL = " in (select id from verrijking where nummer = :nummer)";

    private final JdbcClient database;

    Verrijkingswisser(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Gewist> wis(Nummer nummer) {
        return List.of(
                weg(nummer, "verrijking_antwoord", "verrijking" + VAN_DIT_SIGNAAL),
                weg(nummer, "verrijking_aandachtspunt", "verrijking" + VAN_DIT_SIGNAAL),
                weg(nummer, "verrijking", "nummer = :nummer"),
                weg(nummer, "verrijkverzoek", "nummer = :nummer"));
    }

    private Gewist weg(Nummer nummer, String tabel, String welke) {
        return new Gewist(
                tabel,
                database.sql("delete from %s where %s".formatted(tabel, welke))
                        .param("nummer", nummer.waarde())
                        .update());
    }
}

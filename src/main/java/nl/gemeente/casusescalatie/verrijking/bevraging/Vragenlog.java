package nl.gemeente.casusescalatie.verrijking.bevraging;

import java.sql.Timestamp;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsantwoord;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door to table {@code registervraag}: who asked which register for which dossier, why, when and what came of
 * it; never what the register said.
 */
@Component
class Vragenlog {

    private static final String DOEL = "Signaal van mensenhandel of ondermijning verrijken";

    private final JdbcClient database;

    Vragenlog(JdbcClient database) {
        this.database = database;
    }

    void noteer(Vrager vrager, Verrijkingsantwoord<?> antwoord) {
        database.sql(
                        """
                        insert into registervraag (nummer, wie, doel, vraag, bron, moment, uitkomst)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        vrager.dossier().waarde(),
                        vrager.wie(),
                        DOEL,
                        antwoord.vraag().name(),
                        antwoord.bron(),
                        Timestamp.from(antwoord.moment()),
                        antwoord.uitkomst().name())
                .update();
    }
}

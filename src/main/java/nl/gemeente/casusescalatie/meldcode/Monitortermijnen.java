package nl.gemeente.casusescalatie.meldcode;

import java.time.Instant;
import nl.gemeente.casusescalatie.termijn.Behandeltermijn;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When we check whether Veilig Thuis gave feedback. The terms bind Veilig Thuis, not us; nothing happens when they
 * pass.
 */
@Component
class Monitortermijnen {

    private final JdbcClient database;
    private final Termijnrekenaar rekenaar;

    Monitortermijnen(JdbcClient database, Termijnrekenaar rekenaar) {
        this.database = database;
        this.rekenaar = rekenaar;
    }

    Instant moment(Monitortermijn termijn, Instant vanaf) {
        return database.sql("select aantal, eenheid from meldcodetermijn where code = ?")
                .param(termijn.name())
                .query((rij, i) -> rekenaar.einde(
                        new Behandeltermijn(
                                rij.getInt("aantal"), Behandeltermijn.Eenheid.valueOf(rij.getString("eenheid")), 0),
                        vanaf))
                .single();
    }
}

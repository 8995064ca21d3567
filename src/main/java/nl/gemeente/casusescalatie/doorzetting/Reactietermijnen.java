package nl.gemeente.casusescalatie.doorzetting;

import java.time.Clock;
import java.time.Instant;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.termijn.Termijnrekenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when we wait for a partner; the days are in table {@code reactietermijn}. */
@Component
class Reactietermijnen {

    private final JdbcClient database;
    private final Termijnrekenaar rekenaar;
    private final Clock klok;

    Reactietermijnen(JdbcClient database, Termijnrekenaar rekenaar, Clock klok) {
        this.database = database;
        this.rekenaar = rekenaar;
        this.klok = klok;
    }

    /** Counted from now. */
    Instant voor(Ketenpartner partner) {
        int werkdagen = database.sql(
                        "select werkdagen from reactietermijn where partner in (?, '*') order by partner = '*' limit 1")
                .param(partner.name())
                .query(Integer.class)
                .single();
        return rekenaar.werkdagenLater(klok.instant(), werkdagen);
    }
}

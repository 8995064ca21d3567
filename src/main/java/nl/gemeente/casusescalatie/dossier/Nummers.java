package nl.gemeente.casusescalatie.dossier;

import java.time.Clock;
import java.time.Year;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out numbers, none of them twice; a refused or failed registration leaves a gap. */
@Component
public class Nummers {

    private final JdbcClient database;
    private final Clock klok;

    Nummers(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    public Nummer volgende(Nummer.Soort soort) {
        long volgnummer = database.sql(
                        "select nextval('nummer_%s')".formatted(soort.name().toLowerCase(java.util.Locale.ROOT)))
                .query(Long.class)
                .single();
        return Nummer.van(soort, Year.now(klok).getValue(), volgnummer);
    }
}

package nl.gemeente.casusescalatie.maatregel.inzage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.verrijking.Handhaving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A measure that was made known, or started without being a besluit, counts as handhaving; room verrijking is told the
 * day and nothing else.
 */
@Component
class Maatregelhandhaving implements Handhaving {

    private final JdbcClient database;

    Maatregelhandhaving(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<LocalDate> dagen(Collection<Nummer> nummers) {
        return database.sql(
                        "select coalesce(bekendgemaakt_op, uitgevoerd_op) from maatregel where coalesce(bekendgemaakt_op, uitgevoerd_op) is not null and nummer in (:nummers)")
                .param("nummers", nummers.stream().map(Nummer::waarde).toList())
                .query(LocalDate.class)
                .list();
    }
}

package nl.gemeente.casusescalatie.controle.inzage;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.verrijking.Handhaving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A controle that was held counts as handhaving; room verrijking is told the day and nothing else. */
@Component
class Controlehandhaving implements Handhaving {

    private final JdbcClient database;

    Controlehandhaving(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<LocalDate> dagen(Collection<Nummer> nummers) {
        return database
                .sql("select begonnen_op from controle where begonnen_op is not null and nummer in (:nummers)")
                .param("nummers", nummers.stream().map(Nummer::waarde).toList())
                .query(Timestamp.class)
                .list()
                .stream()
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), Datum.ZONE))
                .toList();
    }
}

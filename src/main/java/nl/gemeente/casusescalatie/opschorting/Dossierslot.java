package nl.gemeente.casusescalatie.opschorting;

import java.util.Collection;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Separates reading from changing, until the end of the transaction. Without it a process could see an opschorting that
 * is lifted before it waits, and then wait forever; or a controle could start in the very second in which the OM asks
 * to wait.
 *
 * <p>A lock in the database on the number and not on rows of the table, because it must also hold while there is no row
 * yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Dossierslot {

    // Distinguishes our locks from those of other software in the same database.
    private static final int SOORT = 55_01;

    private final JdbcClient database;

    Dossierslot(JdbcClient database) {
        this.database = database;
    }

    /**
     * Several may look at the same time, always in the same order so that they never wait for each other in a circle.
     */
    public void bijKijken(Collection<Nummer> keten) {
        keten.stream().sorted().forEach(nummer -> neem("pg_advisory_xact_lock_shared", nummer));
    }

    public void bijVeranderen(Nummer dossier) {
        neem("pg_advisory_xact_lock", dossier);
    }

    private void neem(String functie, Nummer nummer) {
        database.sql("select 1 from (select %s(?, hashtext(?))) as slot".formatted(functie))
                .params(SOORT, nummer.waarde())
                .query(Integer.class)
                .single();
    }
}

package nl.gemeente.casusescalatie.notificatie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records the progress of each message, each step in a transaction of its own: what was mailed stays mailed, even when
 * the surrounding work is rolled back.
 */
@Component
class Verzendlijst {

    private final JdbcClient database;
    private final Clock klok;
    private final TransactionTemplate apart;

    Verzendlijst(JdbcClient database, Clock klok, PlatformTransactionManager transactions) {
        this.database = database;
        this.klok = klok;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Claims the message for one attempt and returns its previous state. */
    Verzendstand begin(Bericht bericht) {
        return in(() -> {
            int fresh = database.sql("insert into bericht (sleutel, sjabloon, nummer, status, begonnen_op, pogingen)"
                            + " values (?, ?, ?, 'BEZIG', ?, 1) on conflict (sleutel) do nothing")
                    .params(
                            bericht.sleutel(),
                            bericht.sjabloon().name(),
                            bericht.nummer().waarde(),
                            OffsetDateTime.now(klok))
                    .update();
            if (fresh == 1) {
                return Verzendstand.NIEUW;
            }
            Verzendstand stand = database.sql("select status from bericht where sleutel = ? for update")
                    .param(bericht.sleutel())
                    .query((row, index) -> Verzendstand.valueOf(row.getString(1)))
                    .single();
            if (stand == Verzendstand.MISLUKT) {
                database.sql(
                                "update bericht set status = 'BEZIG', pogingen = pogingen + 1, begonnen_op = ? where sleutel = ?")
                        .params(OffsetDateTime.now(klok), bericht.sleutel())
                        .update();
            }
            return stand;
        });
    }

    void verzonden(Bericht bericht) {
        in(() -> database.sql("update bericht set status = 'VERZONDEN', verzonden_op = ? where sleutel = ?")
                .params(OffsetDateTime.now(klok), bericht.sleutel())
                .update());
    }

    void mislukt(Bericht bericht) {
        in(() -> database.sql("update bericht set status = 'MISLUKT' where sleutel = ? and status = 'BEZIG'")
                .param(bericht.sleutel())
                .update());
    }

    void onzeker(Bericht bericht) {
        in(() -> database.sql("update bericht set status = 'ONZEKER' where sleutel = ? and status = 'BEZIG'")
                .param(bericht.sleutel())
                .update());
    }

    List<Berichten.Berichtregel> van(Nummer nummer) {
        ZoneId zone = klok.getZone();
        return database.sql(
                        "select sjabloon, status, begonnen_op from bericht where nummer = ? order by begonnen_op, sleutel")
                .param(nummer.waarde())
                .query((row, index) -> new Berichten.Berichtregel(
                        Sjabloon.valueOf(row.getString(1)),
                        Verzendstand.valueOf(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).atZoneSameInstant(zone)))
                .list();
    }

    private <T> T in(Supplier<T> step) {
        return Objects.requireNonNull(apart.execute(status -> step.get()));
    }
}

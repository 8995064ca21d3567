package nl.gemeente.casusescalatie.verrijking.vergunning;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.verrijking.Onderwerp;
import nl.gemeente.casusescalatie.verrijking.Vergunningen;
import nl.gemeente.casusescalatie.verrijking.Vergunningen.Vergunning;
import nl.gemeente.casusescalatie.verrijking.Vergunningenregister;
import nl.gemeente.casusescalatie.verrijking.Vergunningsoort;
import nl.gemeente.casusescalatie.verrijking.Vrager;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of permits that the municipality read in. Before the first list it is not connected: an empty table must not
 * say that nothing is allowed anywhere.
 */
@Component
@Order(0)
class GemeentelijkeVergunningen implements Vergunningenregister {

    private final JdbcClient database;

    GemeentelijkeVergunningen(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean aangesloten() {
        return database.sql("select exists (select from vergunninglijst)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public String bron() {
        return laatste()
                .map(lijst -> "%s, peildatum %s".formatted(lijst.bron(), Datum.dag(lijst.peildatum())))
                .orElse("Vergunningenlijst");
    }

    @Override
    public Optional<Vergunningen> zoek(Onderwerp onderwerp, Vrager vrager) {
        List<Vergunning> lijst = database.sql(
                        """
                        select soort, geldig_tot_en_met from vergunning
                        where postcode = ? and huisnummer = ? and toevoeging = upper(coalesce(?, ''))
                        order by soort, geldig_tot_en_met""")
                .params(onderwerp.postcode(), onderwerp.huisnummer(), onderwerp.toevoeging())
                .query((rij, i) -> new Vergunning(
                        Vergunningsoort.valueOf(rij.getString("soort")),
                        rij.getObject("geldig_tot_en_met", LocalDate.class)))
                .list();
        return lijst.isEmpty() ? Optional.empty() : Optional.of(new Vergunningen(lijst));
    }

    Optional<Lijst> laatste() {
        return database.sql("select bron, peildatum, wie, aantal from vergunninglijst order by id desc limit 1")
                .query((rij, i) -> new Lijst(
                        rij.getString("bron"),
                        rij.getObject("peildatum", LocalDate.class),
                        rij.getString("wie"),
                        rij.getInt("aantal")))
                .optional();
    }

    /** Replaces the previous list; a question in the meantime sees one list or the other, never a mix. */
    @Transactional
    void vervang(Lijst lijst, Instant moment, List<Vergunningregel> regels) {
        Long id = database.sql(
                        "insert into vergunninglijst (bron, peildatum, moment, wie, aantal) values (?, ?, ?, ?, ?) returning id")
                .params(
                        lijst.bron(),
                        Date.valueOf(lijst.peildatum()),
                        Timestamp.from(moment),
                        lijst.wie(),
                        lijst.aantal())
                .query(Long.class)
                .single();
        database.sql("delete from vergunning").update();
        for (Vergunningregel regel : regels) {
            database.sql(
                            """
                            insert into vergunning (lijst, postcode, huisnummer, toevoeging, soort, geldig_tot_en_met)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            regel.postcode(),
                            regel.huisnummer(),
                            regel.toevoeging(),
                            regel.soort().name(),
                            regel.geldigTotEnMet())
                    .update();
        }
    }

    /** @param bron where the municipality has the list from */
    record Lijst(String bron, LocalDate peildatum, String wie, int aantal) {}
}

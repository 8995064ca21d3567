package nl.gemeente.casusescalatie.verrijking;

import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which dossiers are about the same building, by the number that the BAG gives it: two spellings of an address share
 * one number.
 */
@Component
public class DossiersOpAdres {

    private final JdbcClient database;

    DossiersOpAdres(JdbcClient database) {
        this.database = database;
    }

    /** Of the adresseerbaar object; empty when the BAG was never asked, did not answer or does not know the address. */
    public Optional<String> bagId(Nummer nummer) {
        return database.sql(
                        "select bag_id from verrijking where nummer = ? and bag_id is not null order by ronde desc limit 1")
                .param(nummer.waarde())
                .query(String.class)
                .optional();
    }

    /** Oldest first. */
    public List<Nummer> metBagId(String bagId) {
        return database
                .sql("select nummer from verrijking where bag_id = ? group by nummer order by min(moment), nummer")
                .param(bagId)
                .query(String.class)
                .list()
                .stream()
                .map(Nummer::van)
                .toList();
    }
}

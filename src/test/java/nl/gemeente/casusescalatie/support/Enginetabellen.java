package nl.gemeente.casusescalatie.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches every text and every byte that the engine keeps, or that anything of ours keeps. */
@Component
public class Enginetabellen {

    private final JdbcClient database;

    Enginetabellen(JdbcClient database) {
        this.database = database;
    }

    /** The columns of ACT_* tables in which this text stands, with how often. */
    public List<String> waarStaat(String tekst) {
        return zoek("act\\_%", tekst);
    }

    /** As {@link #waarStaat}, in every table of the database. */
    public List<String> waarStaatOveral(String tekst) {
        return zoek("%", tekst);
    }

    private List<String> zoek(String tabellen, String tekst) {
        List<String> gevonden = new ArrayList<>();
        database.sql(
                        """
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name like ?""")
                .param(tabellen)
                .query((rij, i) -> new String[] {
                    rij.getString("table_name"), rij.getString("column_name"), rij.getString("data_type")
                })
                .list()
                .forEach(kolom -> {
                    long keer = keer(kolom[0], kolom[1], kolom[2], tekst);
                    if (keer > 0) {
                        gevonden.add("%s.%s (%d)".formatted(kolom[0], kolom[1], keer));
                    }
                });
        return gevonden;
    }

    private long keer(String tabel, String kolom, String type, String tekst) {
        String voorwaarde = type.equals("bytea")
                ? "position(convert_to(:tekst, 'UTF8') in %s) > 0".formatted(kolom)
                : "position(:tekst in cast(%s as text)) > 0".formatted(kolom);
        return database.sql("select count(*) from %s where %s".formatted(tabel, voorwaarde))
                .param("tekst", tekst)
                .query(Long.class)
                .single();
    }
}

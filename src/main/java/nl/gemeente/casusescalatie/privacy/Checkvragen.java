package nl.gemeente.casusescalatie.privacy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code privacycheckvraag}. */
@Component
class Checkvragen {

    private final JdbcClient database;
    private final Clock klok;

    Checkvragen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** As they are today, in the order in which they are asked. */
    List<Checkvraag> van(Checkfase fase) {
        return database
                .sql(
                        """
                        select distinct on (code) code, versie, vraag, uitleg, bron, volgorde from privacycheckvraag
                        where fase = ? and geldt_vanaf <= ? order by code, versie desc""")
                .params(fase.name(), Date.valueOf(LocalDate.now(klok)))
                .query((rij, i) -> Map.entry(rij.getInt("volgorde"), lees(rij)))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The words in which a question was asked, by code and version. */
    Map<String, Checkvraag> ooit(Checkfase fase) {
        return database
                .sql("select code, versie, vraag, uitleg, bron from privacycheckvraag where fase = ?")
                .param(fase.name())
                .query((rij, i) -> lees(rij))
                .list()
                .stream()
                .collect(Collectors.toMap(vraag -> sleutel(vraag.code(), vraag.versie()), vraag -> vraag));
    }

    static String sleutel(String code, int versie) {
        return code + "/" + versie;
    }

    private static Checkvraag lees(ResultSet rij) throws SQLException {
        return new Checkvraag(
                rij.getString("code"),
                rij.getInt("versie"),
                rij.getString("vraag"),
                rij.getString("uitleg"),
                rij.getString("bron"));
    }
}

package nl.gemeente.casusescalatie.lijst;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the lists of indicators, sectors and functiegroepen, in every version. */
@Component
public class Lijstregels {

    private final JdbcClient database;

    Lijstregels(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which people read them, ended rows too. */
    public List<Lijstregel> van(Lijst lijst, int versie) {
        return database.sql(
                        """
                        select code, volgorde, tekst, vorm, ernstig, geweld, risico, bron, beeindigd from lijstregel
                        where lijst = ? and lijstversie = ? order by volgorde""")
                .params(lijst.name(), versie)
                .query((rij, i) -> {
                    String vorm = rij.getString("vorm");
                    return new Lijstregel(
                            rij.getString("code"),
                            rij.getInt("volgorde"),
                            rij.getString("tekst"),
                            vorm == null ? null : Uitbuitingsvorm.valueOf(vorm),
                            rij.getBoolean("ernstig"),
                            rij.getBoolean("geweld"),
                            rij.getBoolean("risico"),
                            rij.getString("bron"),
                            rij.getBoolean("beeindigd"));
                })
                .list();
    }

    public Optional<Lijstregel> van(Lijst lijst, int versie, String code) {
        return van(lijst, versie).stream()
                .filter(regel -> regel.code().equals(code))
                .findFirst();
    }

    /** What can be chosen now. */
    public Set<String> bruikbare(Lijst lijst) {
        return Set.copyOf(database.sql(
                        """
                        select code from lijstregel where lijst = :lijst and not beeindigd
                        and lijstversie = (select max(versie) from lijstversie where lijst = :lijst)""")
                .param("lijst", lijst.name())
                .query(String.class)
                .list());
    }

    /** Writes the rows of a new version. */
    void schrijf(Lijst lijst, int versie, List<Lijstregel> regels) {
        for (Lijstregel regel : regels) {
            Uitbuitingsvorm vorm = regel.vorm();
            database.sql(
                            """
                            insert into lijstregel
                                (lijst, code, lijstversie, volgorde, tekst, vorm, ernstig, geweld, risico, bron, beeindigd)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            lijst.name(),
                            regel.code(),
                            versie,
                            regel.volgorde(),
                            regel.tekst(),
                            vorm == null ? null : vorm.name(),
                            regel.ernstig(),
                            regel.geweld(),
                            regel.risico(),
                            regel.bron(),
                            regel.beeindigd())
                    .update();
        }
    }
}

package nl.gemeente.casusescalatie.signaal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reference list of indicators. A new version is a set of rows by Flyway; a signal keeps the codes that were chosen, also when the list changes. */
@Component
public class Indicatoren {

    private final JdbcClient database;

    Indicatoren(JdbcClient database) {
        this.database = database;
    }

    /** The list that counts now, in the order people read it. */
    public List<Indicator> geldende() {
        return database.sql(
                        """
                        select code, vorm, tekst, ernstig, geweld, bron, lijstversie from indicator
                        where lijstversie = (select max(lijstversie) from indicator) order by volgorde""")
                .query((rij, i) -> {
                    String vorm = rij.getString("vorm");
                    return new Indicator(
                            rij.getString("code"),
                            vorm == null ? null : Uitbuitingsvorm.valueOf(vorm),
                            rij.getString("tekst"),
                            rij.getBoolean("ernstig"),
                            rij.getBoolean("geweld"),
                            rij.getString("bron"),
                            rij.getInt("lijstversie"));
                })
                .list();
    }

    Set<String> codes() {
        return geldende().stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the codes that are on the list. */
    List<Indicator> met(Collection<String> codes) {
        return geldende().stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }
}

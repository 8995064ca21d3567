package nl.gemeente.casusescalatie.maatregel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code maatregelsoort}. */
@Component
public class Maatregelsoorten {

    private final JdbcClient database;

    Maatregelsoorten(JdbcClient database) {
        this.database = database;
    }

    public Kenmerken kenmerken(Maatregelsoort soort) {
        return database.sql(
                        "select besluit, herstelsanctie, begunstiging, uitvoering from maatregelsoort where code = ?")
                .param(soort.name())
                .query((rij, i) -> new Kenmerken(
                        soort,
                        rij.getBoolean("besluit"),
                        rij.getBoolean("herstelsanctie"),
                        Kenmerken.Begunstiging.valueOf(rij.getString("begunstiging")),
                        rij.getBoolean("uitvoering")))
                .single();
    }
}

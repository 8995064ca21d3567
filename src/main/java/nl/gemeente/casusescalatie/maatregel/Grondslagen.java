package nl.gemeente.casusescalatie.maatregel;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code maatregel_grondslag}: on what a measure can rest and who is competent. */
@Component
public class Grondslagen {

    private final JdbcClient database;

    Grondslagen(JdbcClient database) {
        this.database = database;
    }

    public Optional<Grondslag> zoek(String code) {
        return database.sql("select omschrijving, orgaan, artikel, herkomst from maatregel_grondslag where code = ?")
                .param(code)
                .query((rij, i) -> new Grondslag(
                        code,
                        rij.getString("omschrijving"),
                        Orgaan.valueOf(rij.getString("orgaan")),
                        rij.getString("artikel"),
                        rij.getString("herkomst")))
                .optional();
    }

    /** Who may decide on this basis. */
    public enum Orgaan {
        BURGEMEESTER("burgemeester"),
        COLLEGE("college van burgemeester en wethouders");

        private final String naam;

        Orgaan(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** @param herkomst how sure we are of the article: S, L, F, R, or U when a jurist must still fill it in */
    public record Grondslag(String code, String omschrijving, Orgaan orgaan, String artikel, String herkomst) {}
}

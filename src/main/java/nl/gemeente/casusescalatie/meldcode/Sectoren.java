package nl.gemeente.casusescalatie.meldcode;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sectors that must follow the meldcode, from table {@code meldcodesector}. */
@Component
class Sectoren {

    private final JdbcClient database;

    Sectoren(JdbcClient database) {
        this.database = database;
    }

    Optional<String> naam(String code) {
        return database.sql("select naam from meldcodesector where code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }
}

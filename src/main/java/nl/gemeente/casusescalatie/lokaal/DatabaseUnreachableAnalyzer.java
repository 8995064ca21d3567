package nl.gemeente.casusescalatie.lokaal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A database that goes away while the application starts; the first check stands in {@link ProductieRequirements}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String sentence = sentence(cause);
        return sentence == null ? null : new FailureAnalysis(sentence, null, cause);
    }

    static @Nullable String sentence(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08")) {
            return "De database is niet bereikbaar: controleer of PostgreSQL draait en of adres en poort in"
                    + " SPRING_DATASOURCE_URL kloppen.";
        }
        if (state.startsWith("28")) {
            return "De database weigert de aanmelding: controleer SPRING_DATASOURCE_USERNAME en"
                    + " SPRING_DATASOURCE_PASSWORD.";
        }
        if (state.equals("3D000")) {
            return "De database uit SPRING_DATASOURCE_URL bestaat niet: maak hem eerst aan op de PostgreSQL-server.";
        }
        return null;
    }
}

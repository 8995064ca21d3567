package nl.gemeente.casusescalatie.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A database that goes away while the application starts; the first check stands in {@link Productievereisten}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseOnbereikbaarAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String zin = zin(cause);
        return zin == null ? null : new FailureAnalysis(zin, null, cause);
    }

    static @Nullable String zin(SQLException cause) {
        String stand = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (stand.startsWith("08")) {
            return "De database is niet bereikbaar: controleer of PostgreSQL draait en of adres en poort in"
                    + " SPRING_DATASOURCE_URL kloppen.";
        }
        if (stand.startsWith("28")) {
            return "De database weigert de aanmelding: controleer SPRING_DATASOURCE_USERNAME en"
                    + " SPRING_DATASOURCE_PASSWORD.";
        }
        if (stand.equals("3D000")) {
            return "De database uit SPRING_DATASOURCE_URL bestaat niet: maak hem eerst aan op de PostgreSQL-server.";
        }
        return null;
    }
}

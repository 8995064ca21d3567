package nl.gemeente.casusescalatie.verrijking.inzage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.privacy.Privacytoetsing;
import nl.gemeente.casusescalatie.verrijking.Verrijkingsvraag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door to table {@code verrijkingsbron}: for which questions the answer may be read, at once or after
 * privacycheck 1.
 */
@Component
class Leesbaarheid {

    private final JdbcClient database;
    private final Privacytoetsing checks;

    Leesbaarheid(JdbcClient database, Privacytoetsing checks) {
        this.database = database;
        this.checks = checks;
    }

    /** For every round of questions about this dossier: the purpose is the same each time. */
    Set<Verrijkingsvraag> leesbaar(Nummer nummer) {
        Set<Verrijkingsvraag> leesbaar = direct();
        Set<String> naCheck = checks.bronnenMetInhoud(nummer);
        Arrays.stream(Verrijkingsvraag.values())
                .filter(vraag -> naCheck.contains(vraag.name()))
                .forEach(leesbaar::add);
        return leesbaar;
    }

    /** Without a check; a question without a row is not among them. */
    Set<Verrijkingsvraag> direct() {
        Set<Verrijkingsvraag> direct = EnumSet.noneOf(Verrijkingsvraag.class);
        database.sql("select vraag from verrijkingsbron where inhoud_direct")
                .query(String.class)
                .list()
                .forEach(vraag -> direct.add(Verrijkingsvraag.valueOf(vraag)));
        return direct;
    }
}

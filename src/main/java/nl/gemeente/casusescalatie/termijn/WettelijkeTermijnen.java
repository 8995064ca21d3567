package nl.gemeente.casusescalatie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.termijn.AlgemeneTermijnenwet.Einde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to table {@code wettelijke_termijn}: how long a term is, its legal source, and on which day it ends. */
@Component
public class WettelijkeTermijnen {

    private final JdbcClient database;
    private final AlgemeneTermijnenwet termijnenwet;

    WettelijkeTermijnen(JdbcClient database, AlgemeneTermijnenwet termijnenwet) {
        this.database = database;
        this.termijnenwet = termijnenwet;
    }

    /** @param code key in the table, for instance {@code BEZWAAR} */
    public Termijn termijn(String code) {
        return database.sql(
                        "select code, omschrijving, aantal, eenheid, grondslag, herkomst, awt from wettelijke_termijn where code = ?")
                .param(code)
                .query((rij, i) -> new Termijn(
                        rij.getString("code"),
                        rij.getString("omschrijving"),
                        rij.getInt("aantal"),
                        Eenheid.valueOf(rij.getString("eenheid")),
                        rij.getString("grondslag"),
                        rij.getString("herkomst"),
                        rij.getBoolean("awt")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("Table wettelijke_termijn has no row " + code));
    }

    /** @param eersteDag the day on which the term starts to run */
    public Termijneinde einde(String code, LocalDate eersteDag) {
        Termijn termijn = termijn(code);
        Einde einde = termijn.awt()
                ? termijnenwet.einde(eersteDag, termijn.lengte())
                : ongewijzigd(AlgemeneTermijnenwet.zonderVerschuiving(eersteDag, termijn.lengte()));
        return new Termijneinde(einde.laatsteDag(), uitleg(termijn, eersteDag, einde));
    }

    private static Einde ongewijzigd(LocalDate dag) {
        return new Einde(dag, dag, Set.of());
    }

    private static String uitleg(Termijn termijn, LocalDate eersteDag, Einde einde) {
        String basis = "%s vanaf %s (%s)".formatted(termijn.tekst(), Datum.dag(eersteDag), termijn.grondslag());
        return einde.verschoven()
                ? "%s is %s, verschoven naar %s wegens %s (Algemene termijnenwet)"
                        .formatted(
                                basis,
                                Datum.dag(einde.berekend()),
                                Datum.dag(einde.laatsteDag()),
                                String.join(", ", einde.redenen()))
                : "%s is %s".formatted(basis, Datum.dag(einde.laatsteDag()));
    }

    /** The unit in which a term is written. */
    public enum Eenheid {
        DAGEN("dag", "dagen"),
        WEKEN("week", "weken"),
        MAANDEN("maand", "maanden"),
        JAREN("jaar", "jaar");

        private final String enkelvoud;
        private final String meervoud;

        Eenheid(String enkelvoud, String meervoud) {
            this.enkelvoud = enkelvoud;
            this.meervoud = meervoud;
        }

        Period lengte(int aantal) {
            return switch (this) {
                case DAGEN -> Period.ofDays(aantal);
                case WEKEN -> Period.ofWeeks(aantal);
                case MAANDEN -> Period.ofMonths(aantal);
                case JAREN -> Period.ofYears(aantal);
            };
        }
    }

    /**
     * @param grondslag the legal source of the term, ready to read
     * @param herkomst how sure we are of it: L known law, F found in a public source, R our own reading, U unknown
     * @param awt whether the Algemene termijnenwet moves the last day
     */
    public record Termijn(
            String code,
            String omschrijving,
            int aantal,
            Eenheid eenheid,
            String grondslag,
            String herkomst,
            boolean awt) {

        public Period lengte() {
            return eenheid.lengte(aantal);
        }

        /** For instance "6 weken". */
        public String tekst() {
            return "%d %s".formatted(aantal, aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud);
        }
    }

    /**
     * @param laatsteDag the last day of the term
     * @param uitleg how it was counted, in Dutch, ready for the dossier
     */
    public record Termijneinde(LocalDate laatsteDag, String uitleg) {}
}

package nl.gemeente.casusescalatie.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Working days: not a Saturday, not a Sunday, not a holiday. */
@Component
public class Werkdagen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final Feestdagen feestdagen;

    Werkdagen(Feestdagen feestdagen) {
        this.feestdagen = feestdagen;
    }

    public boolean isWerkdag(LocalDate dag) {
        return waaromVrij(dag).isEmpty();
    }

    /**
     * The n-th working day after a day. That day itself does not count, so one working day after a Friday is Monday.
     *
     * @param aantal 0 gives the day itself
     */
    public LocalDate plus(LocalDate dag, int aantal) {
        if (aantal < 0) {
            throw new IllegalArgumentException("Working days are counted forward");
        }
        LocalDate plus = dag;
        for (int geteld = 0; geteld < aantal; ) {
            plus = plus.plusDays(1);
            if (isWerkdag(plus)) {
                geteld++;
            }
        }
        return plus;
    }

    /** Why nobody works on this day: the name of the holiday or of the day in the weekend. */
    Optional<String> waaromVrij(LocalDate dag) {
        Optional<String> feestdag = feestdagen.naam(dag);
        boolean weekend = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
        return feestdag.isPresent() || !weekend
                ? feestdag
                : Optional.of(dag.getDayOfWeek().getDisplayName(TextStyle.FULL, NEDERLANDS));
    }
}

package nl.gemeente.casusescalatie.overleg.planning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.overleg.Overlegproces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a meeting by hand and starts its process. */
@Service
@Transactional
public class OverlegPlannen {

    private final Overlegplanner planner;
    private final Overlegproces proces;

    OverlegPlannen(Overlegplanner planner, Overlegproces proces) {
        this.planner = planner;
        this.proces = proces;
    }

    public Nummer plan(Planning planning, String medewerker) {
        Overlegplan plan =
                planner.plan(LocalDateTime.of(planning.datum(), planning.tijd()), planning.peildatum(), medewerker);
        proces.start(plan);
        return plan.nummer();
    }

    /** @param peildatum signals waiting on this day go on the agenda; null for the usual day */
    public record Planning(@NotNull LocalDate datum, @NotNull LocalTime tijd, @Nullable LocalDate peildatum) {}
}

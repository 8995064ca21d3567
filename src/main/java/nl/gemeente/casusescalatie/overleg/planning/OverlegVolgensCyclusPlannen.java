package nl.gemeente.casusescalatie.overleg.planning;

import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.overleg.Overleginstellingen;
import nl.gemeente.casusescalatie.overleg.Overlegplan;
import nl.gemeente.casusescalatie.termijn.Werkdagen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the meeting for which the clock started a process. */
@Service
@Transactional
public class OverlegVolgensCyclusPlannen {

    private final Overlegplanner planner;
    private final Overleginstellingen instellingen;
    private final Werkdagen werkdagen;
    private final Clock klok;

    OverlegVolgensCyclusPlannen(
            Overlegplanner planner, Overleginstellingen instellingen, Werkdagen werkdagen, Clock klok) {
        this.planner = planner;
        this.instellingen = instellingen;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    public Overlegplan plan(String medewerker) {
        LocalDate dag = LocalDate.now(klok).plusDays(instellingen.aanloopdagen());
        LocalDate werkdag = werkdagen.isWerkdag(dag) ? dag : werkdagen.plus(dag, 1);
        return planner.plan(werkdag.atTime(instellingen.tijd()), null, medewerker);
    }
}

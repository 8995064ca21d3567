package nl.gemeente.casusescalatie.overleg.agenda;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Agendapunt;
import nl.gemeente.casusescalatie.overleg.Agendapunten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which signals a meeting still has to discuss, in the order of its agenda. */
@Service
@Transactional(readOnly = true)
public class AgendaLezen {

    private final Agendapunten agendapunten;

    AgendaLezen(Agendapunten agendapunten) {
        this.agendapunten = agendapunten;
    }

    public List<Nummer> teBespreken(Nummer overleg) {
        return agendapunten.open(overleg).stream().map(Agendapunt::signaal).toList();
    }
}

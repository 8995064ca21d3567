package nl.gemeente.casusescalatie.proces;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes steps that wait for another machine from the engine and does them one by one. */
@Component
public class Buitenwerker {

    private static final Logger LOG = LoggerFactory.getLogger(Buitenwerker.class);
    private static final String WERKER = "casusescalatie";

    /**
     * Longer than the slowest step takes with all its attempts; when this machine stops halfway, the step is free again
     * after this time.
     */
    private static final Duration SLOT = Duration.ofMinutes(5);

    /** The same patience as for a job; after the last attempt it is an incident that beheer sees in Cockpit. */
    private static final List<Duration> HERKANSINGEN =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final ExternalTaskService externeTaken;
    private final List<Buitenwerk> soorten;

    Buitenwerker(ExternalTaskService externeTaken, List<Buitenwerk> soorten) {
        this.externeTaken = externeTaken;
        this.soorten = soorten;
    }

    /** Does all that is open now. */
    public void werk() {
        soorten.forEach(soort -> werkAf(soort, keuze -> keuze));
    }

    /** Does what is open now for this dossier; true when there was anything. */
    public boolean werkAan(Nummer nummer) {
        return soorten.stream()
                        .mapToInt(soort -> werkAf(soort, keuze -> keuze.businessKey(nummer.waarde())))
                        .sum()
                > 0;
    }

    private int werkAf(Buitenwerk soort, UnaryOperator<ExternalTaskQueryTopicBuilder> keuze) {
        int gedaan = 0;
        while (true) {
            List<LockedExternalTask> stappen = keuze.apply(
                            externeTaken.fetchAndLock(1, WERKER).topic(soort.onderwerp(), SLOT.toMillis()))
                    .execute();
            if (stappen.isEmpty()) {
                return gedaan;
            }
            stappen.forEach(stap -> doe(soort, stap));
            gedaan += stappen.size();
        }
    }

    private void doe(Buitenwerk soort, LockedExternalTask stap) {
        try {
            soort.doe(Nummer.van(stap.getBusinessKey()), () -> externeTaken.complete(stap.getId(), WERKER));
        } catch (RuntimeException e) {
            // The message may quote what it was about; the engine would keep it.
            String soortFout = e.getClass().getSimpleName();
            LOG.error("A step for {} failed: {}", soort.onderwerp(), soortFout);
            Integer over = stap.getRetries();
            int nogOver = over == null ? HERKANSINGEN.size() : over - 1;
            Duration pauze = nogOver > 0 ? HERKANSINGEN.get(HERKANSINGEN.size() - nogOver) : Duration.ZERO;
            externeTaken.handleFailure(stap.getId(), WERKER, soortFout, nogOver, pauze.toMillis());
        }
    }
}

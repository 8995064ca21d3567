package nl.gemeente.casusescalatie.proces;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for steps that wait for another machine; they run wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class Buitenploeg {

    private static final Logger LOG = LoggerFactory.getLogger(Buitenploeg.class);

    private final Buitenwerker werker;

    Buitenploeg(Buitenwerker werker) {
        this.werker = werker;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void kijk() {
        try {
            werker.werk();
        } catch (RuntimeException e) {
            // Our own database: the next look tries again.
            LOG.error(
                    "No steps could be taken from the engine: {}", e.getClass().getSimpleName());
        }
    }
}

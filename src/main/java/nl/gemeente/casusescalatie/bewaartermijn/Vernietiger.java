package nl.gemeente.casusescalatie.bewaartermijn;

import nl.gemeente.casusescalatie.basis.Nummer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks every night which signals have passed their bewaartermijn. One failure does not keep the others; it is tried
 * again the next night.
 */
@Component
@ConditionalOnProperty(name = "casusescalatie.vernietigen.aan", matchIfMissing = true)
class Vernietiger {

    private static final Logger LOG = LoggerFactory.getLogger(Vernietiger.class);

    private final SignaalVernietigen vernietigen;

    Vernietiger(SignaalVernietigen vernietigen) {
        this.vernietigen = vernietigen;
    }

    @Scheduled(cron = "${casusescalatie.vernietigen.wanneer}", zone = "Europe/Amsterdam")
    void kijk() {
        for (Nummer nummer : vernietigen.teVernietigen()) {
            try {
                vernietigen.vernietig(nummer);
            } catch (RuntimeException e) {
                LOG.error(
                        "Destroying the data of {} failed: {}",
                        nummer,
                        e.getClass().getSimpleName());
            }
        }
    }
}

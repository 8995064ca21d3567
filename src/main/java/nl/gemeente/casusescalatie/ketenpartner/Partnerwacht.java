package nl.gemeente.casusescalatie.ketenpartner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks each working day which partners must be checked; it reads the list, so a missed day is made up for on the next.
 */
@Component
class Partnerwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Partnerwacht.class);

    private final KetenpartnerNakijken nakijken;

    Partnerwacht(KetenpartnerNakijken nakijken) {
        this.nakijken = nakijken;
    }

    @Scheduled(cron = "${casusescalatie.nakijken.wanneer:0 30 6 * * MON-FRI}", zone = "Europe/Amsterdam")
    void kijk() {
        try {
            nakijken.startVerouderde();
        } catch (RuntimeException e) {
            LOG.error(
                    "The partners to be checked could not be found: {}",
                    e.getClass().getSimpleName());
        }
    }
}

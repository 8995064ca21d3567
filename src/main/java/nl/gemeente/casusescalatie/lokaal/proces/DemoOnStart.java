package nl.gemeente.casusescalatie.lokaal.proces;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demo cases before the start block says that everything is there. */
@Component
@ConditionalOnProperty("casusescalatie.demo")
class DemoOnStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOnStart.class);

    private final DemoCases cases;

    DemoOnStart(DemoCases cases) {
        this.cases = cases;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    public void make() {
        try {
            cases.make();
        } catch (RuntimeException e) {
            // Without them the application works just as well.
            LOG.error("The demo cases were not all made: {}", e.getMessage());
        }
    }
}

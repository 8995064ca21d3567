package nl.gemeente.casusescalatie.termijn;

import nl.gemeente.casusescalatie.termijn.Ladderpost.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the terms every minute. One task that fails does not keep the others waiting; it is tried again at the next look. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "casusescalatie.ladder.aan", matchIfMissing = true)
class Bewaker {

    private static final Logger LOG = LoggerFactory.getLogger(Bewaker.class);

    private final Taakbewaking bewaking;
    private final Ladderpost post;

    Bewaker(Taakbewaking bewaking, Ladderpost post) {
        this.bewaking = bewaking;
        this.post = post;
    }

    @Scheduled(fixedDelayString = "${casusescalatie.ladder.elke:PT1M}", initialDelayString = "PT20S")
    void kijk() {
        for (String taakId : bewaking.teBeklimmen()) {
            try {
                bewaking.beklim(taakId);
            } catch (RuntimeException e) {
                LOG.error(
                        "The ladder of task {} could not be climbed: {}",
                        taakId,
                        e.getClass().getSimpleName());
            }
        }
        for (Post bericht : post.teVersturen()) {
            try {
                post.verstuur(bericht);
            } catch (RuntimeException e) {
                LOG.error(
                        "The message about task {} could not be sent: {}",
                        bericht.taakId(),
                        e.getClass().getSimpleName());
            }
        }
    }
}

package nl.gemeente.casusescalatie.taak;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the terms every minute. One failing task does not keep the others waiting; it is tried again at the next
 * look.
 */
@Component
@ConditionalOnProperty(name = "casusescalatie.ladder.aan", matchIfMissing = true)
class Taakbewaker {

    private static final Logger LOG = LoggerFactory.getLogger(Taakbewaker.class);

    private final Taakbewaking bewaking;
    private final Waarneming waarneming;
    private final Ladderpost post;

    Taakbewaker(Taakbewaking bewaking, Waarneming waarneming, Ladderpost post) {
        this.bewaking = bewaking;
        this.waarneming = waarneming;
        this.post = post;
    }

    @Scheduled(fixedDelayString = "${casusescalatie.ladder.elke:PT1M}", initialDelayString = "PT20S")
    void kijk() {
        elk(waarneming.teBeginnen(), waarneming::begin, een -> "Absence " + een.id());
        elk(bewaking.teBeklimmen(), bewaking::beklim, taak -> "The ladder of task " + taak);
        elk(waarneming.zonderIemand(), bewaking::laatWaarnemen, taak -> "The deputy for task " + taak);
        elk(post.teVersturen(), post::verstuur, bericht -> "The message about task " + bericht.taakId());
    }

    private static <T> void elk(List<T> werk, Consumer<T> doe, Function<T, String> naam) {
        for (T een : werk) {
            try {
                doe.accept(een);
            } catch (RuntimeException e) {
                LOG.error("{} failed: {}", naam.apply(een), e.getClass().getSimpleName());
            }
        }
    }
}

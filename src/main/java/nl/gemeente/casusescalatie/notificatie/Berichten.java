package nl.gemeente.casusescalatie.notificatie;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends messages, each at most once, however often the surrounding work is repeated. */
@Component
public class Berichten {

    private static final Logger LOG = LoggerFactory.getLogger(Berichten.class);

    private final Verzendlijst register;
    private final Postbode postbode;
    private final Set<String> onderweg = ConcurrentHashMap.newKeySet();

    Berichten(Verzendlijst register, Postbode postbode) {
        this.register = register;
        this.postbode = postbode;
    }

    /**
     * Sends the message unless it was, or may have been, sent before.
     *
     * @throws VerzendingMislukt when it certainly was not sent; the caller lets it propagate, and the engine tries
     *     again later
     */
    public Verzending verzend(Bericht bericht) {
        if (!onderweg.add(bericht.sleutel())) {
            throw new VerzendingMislukt("Dit bericht wordt op dit moment al verzonden.");
        }
        try {
            return switch (register.begin(bericht)) {
                case NIEUW, MISLUKT -> bezorg(bericht);
                case VERZONDEN -> Verzending.AL_VERZONDEN;
                case BEZIG, ONZEKER -> onzeker(bericht);
            };
        } finally {
            onderweg.remove(bericht.sleutel());
        }
    }

    /** The messages about a dossier, oldest first. */
    public List<Berichtregel> van(Nummer nummer) {
        return register.van(nummer);
    }

    private Verzending bezorg(Bericht bericht) {
        try {
            postbode.bezorg(bericht);
        } catch (VerzendingMislukt e) {
            register.mislukt(bericht);
            throw e;
        } catch (Postbode.Onzeker e) {
            return onzeker(bericht);
        }
        register.verzonden(bericht);
        return Verzending.VERZONDEN;
    }

    /** Sending a partner the same request twice does more harm than asking a colleague whether it arrived. */
    private Verzending onzeker(Bericht bericht) {
        register.onzeker(bericht);
        LOG.warn("Bericht {}: niet zeker of het is aangekomen, het wordt niet nog eens verzonden", bericht);
        return Verzending.ONZEKER;
    }

    public record Berichtregel(Sjabloon sjabloon, Verzendstand stand, ZonedDateTime moment) {}
}

package nl.gemeente.casusescalatie.notificatie;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends messages, each at most once however often the work around it is repeated. */
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
     * Sends the message unless that was done, or may have been done, before.
     *
     * @throws VerzendingMislukt when it certainly was not sent; the caller lets this pass, and the engine tries again later
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

    /** Twice the same request to a partner does more harm than a question to a colleague whether it came. */
    private Verzending onzeker(Bericht bericht) {
        register.onzeker(bericht);
        LOG.warn("Bericht {}: niet zeker of het is aangekomen, het wordt niet nog eens verzonden", bericht);
        return Verzending.ONZEKER;
    }

    /** One line for the dossier. */
    public record Berichtregel(Sjabloon sjabloon, Verzendstand stand, ZonedDateTime moment) {}
}

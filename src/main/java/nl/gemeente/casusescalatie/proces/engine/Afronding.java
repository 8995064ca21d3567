package nl.gemeente.casusescalatie.proces.engine;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.proces.Inzending;
import nl.gemeente.casusescalatie.proces.TaakGeweigerd;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;

/**
 * Lets the engine complete a task while the submitted fields wait beside it, and turns a refusal into the sentence that
 * the worker reads.
 */
final class Afronding {

    private Afronding() {}

    static void rondAf(@Nullable Map<String, Object> velden, Runnable stap) {
        try {
            Inzending.tijdens(velden, stap);
        } catch (NullValueException e) {
            throw new TaakGeweigerd(
                    Status.NOT_FOUND,
                    "Deze taak staat niet meer open. Misschien heeft een collega de taak al afgerond.",
                    e);
        } catch (OptimisticLockingException e) {
            throw new TaakGeweigerd(
                    Status.CONFLICT,
                    "Een collega deed net iets in dit dossier. Er is niets opgeslagen. Probeer het opnieuw.",
                    e);
        } catch (RuntimeException e) {
            throw vertaald(e);
        }
    }

    /** The refusal inside, if there is one; else the exception as it was. */
    static RuntimeException vertaald(RuntimeException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof TaakGeweigerd geweigerd) {
                return geweigerd;
            }
            if (oorzaak instanceof Weigering weigering) {
                return new TaakGeweigerd(Status.BAD_REQUEST, weigering.zin(), weigering);
            }
        }
        return fout;
    }
}

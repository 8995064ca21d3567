package nl.gemeente.casusescalatie.proces;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/**
 * A refusal on its way out of the engine. Both REST APIs of the engine turn it into its status with exactly our
 * sentence, without the English words they put around exceptions of the engine.
 */
public class TaakGeweigerd extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public TaakGeweigerd(Status status, String zin, Throwable oorzaak) {
        super(zin, oorzaak, status);
    }

    public TaakGeweigerd(String zin) {
        super(zin, Status.BAD_REQUEST);
    }

    public String zin() {
        return String.valueOf(getMessage());
    }
}

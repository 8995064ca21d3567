package nl.gemeente.casusescalatie.start;

import java.util.List;

/** The application does not start, and says why in sentences that the person at the keyboard can act on. */
public class StartGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> zinnen;

    public StartGeweigerd(String zin) {
        this(List.of(zin));
    }

    public StartGeweigerd(List<String> zinnen) {
        super(String.join(" ", zinnen));
        this.zinnen = List.copyOf(zinnen);
    }

    /** Another program has the port that people would come in by. */
    public static StartGeweigerd webpoortBezet(int poort) {
        return new StartGeweigerd(
                "Poort " + poort + " is al in gebruik door een ander programma: stop dat programma, of"
                        + " kies een andere poort met de instelling server.port (bijvoorbeeld SERVER_PORT=8081).");
    }

    public List<String> zinnen() {
        return zinnen;
    }
}

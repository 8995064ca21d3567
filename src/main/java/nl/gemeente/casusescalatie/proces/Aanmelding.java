package nl.gemeente.casusescalatie.proces;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The user on whose behalf the engine acts now. */
public interface Aanmelding {

    /** Empty when the engine works by itself, in a job. */
    Optional<Aangemeld> huidige();

    /**
     * The rooms act for the product, not with the engine rights of whoever happens to be logged in; who did it is on
     * the timeline of the dossier.
     */
    <T> T alsSysteem(Supplier<T> stap);

    record Aangemeld(String gebruikersnaam, Set<String> groepen) {}
}

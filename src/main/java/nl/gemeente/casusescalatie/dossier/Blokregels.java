package nl.gemeente.casusescalatie.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.dossier.Dossierdeel.Regel;
import org.jspecify.annotations.Nullable;

/** The lines of a block; leaves out what is not filled in. */
public final class Blokregels {

    private final List<Regel> regels = new ArrayList<>();

    public Blokregels met(String label, @Nullable String waarde) {
        if (waarde != null && !waarde.isBlank()) {
            regels.add(new Regel(label, waarde));
        }
        return this;
    }

    public Blokregels dag(String label, @Nullable LocalDate dag) {
        return met(label, dag == null ? null : Datum.dag(dag));
    }

    /** The day on which it was, in the time of the municipality. */
    public Blokregels dag(String label, @Nullable Instant moment) {
        return met(label, moment == null ? null : Datum.dag(moment));
    }

    public Blokregels moment(String label, @Nullable Instant moment) {
        return met(label, moment == null ? null : Datum.moment(moment));
    }

    public Blokregels jaNee(String label, @Nullable Boolean antwoord) {
        return met(label, antwoord == null ? null : antwoord ? "Ja" : "Nee");
    }

    /** The last line. */
    public List<Regel> en(String label, @Nullable String waarde) {
        return met(label, waarde).lijst();
    }

    public List<Regel> lijst() {
        return List.copyOf(regels);
    }
}

package nl.gemeente.casusescalatie.dossier;

import java.util.ArrayList;
import java.util.List;
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

    /** The last line. */
    public List<Regel> en(String label, @Nullable String waarde) {
        return List.copyOf(met(label, waarde).regels);
    }
}

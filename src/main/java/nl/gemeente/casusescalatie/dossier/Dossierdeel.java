package nl.gemeente.casusescalatie.dossier;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;

/** What a room shows on the dossier page. Each room has one bean per kind of fact; the page shows only blocks that the viewer may see, in
 * the order of the beans. */
public interface Dossierdeel {

    /** Blocks about this record, empty when this room knows nothing of it. */
    List<Blok> blokken(Nummer nummer);

    /**
     * @param titel Dutch heading, for instance "Waar"
     * @param inzage who may see this block
     */
    record Blok(String titel, Inzage inzage, List<Regel> regels) {}

    /**
     * One line: a label and its value, both Dutch and ready to read.
     *
     * @param adres where the value leads to, or null
     */
    record Regel(String label, String waarde, @Nullable String adres) {

        public Regel(String label, String waarde) {
            this(label, waarde, null);
        }
    }
}

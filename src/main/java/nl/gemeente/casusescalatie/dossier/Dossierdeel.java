package nl.gemeente.casusescalatie.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.toegang.Inzage;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;

/**
 * What a room shows on the dossier page. Each room has one bean per kind of fact; the page shows only blocks that the
 * viewer may see, in the order of the beans.
 */
public interface Dossierdeel {

    /** Blocks about this record, empty when this room knows nothing of it. */
    List<Blok> blokken(Nummer nummer);

    /**
     * @param titel Dutch heading, for instance "Waar"
     * @param inzage who may see this block
     * @param actie what some readers can do with it on the page; null when there is nothing
     */
    record Blok(String titel, Inzage inzage, List<Regel> regels, @Nullable Actie actie) {

        public Blok(String titel, Inzage inzage, List<Regel> regels) {
            this(titel, inzage, regels, null);
        }

        Blok voor(Collection<Rol> lezer) {
            return actie == null || lezer.stream().anyMatch(actie.rollen()::contains)
                    ? this
                    : new Blok(titel, inzage, regels);
        }

        Blok zonder(Predicate<Regel> verzwegen) {
            return new Blok(
                    titel, inzage, regels.stream().filter(verzwegen.negate()).toList(), actie);
        }
    }

    /**
     * A button from the dossier page to a page where something can be done.
     *
     * @param pad address below the address of the application
     * @param rollen who sees the button; the page asks again
     */
    record Actie(String tekst, String pad, Set<Rol> rollen) {}

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

package nl.gemeente.casusescalatie.bestand;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;

/**
 * One line.
 *
 * @param regel where it begins in the file, the first line is 1
 * @param cellen as they were typed
 * @param kolommen how many it should have
 */
public record Rij(long regel, List<String> cellen, int kolommen) {

    public Rij {
        cellen = List.copyOf(cellen);
    }

    /** @throws Weigering when the line has a different number of columns than the first one */
    public void eisKolommen() {
        if (cellen.size() != kolommen) {
            throw new Weigering("deze regel heeft niet %d kolommen.".formatted(kolommen));
        }
    }

    boolean leeg() {
        return cellen.stream().allMatch(String::isBlank);
    }
}

package nl.gemeente.casusescalatie.melden;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.ontvangst.Herhaalsleutel;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns each correct line of a file into a signal; a faulty line does not hold up the others, because there may be a
 * person behind each. The key of a line is its content: the same file again, a corrected file, or a second click gives
 * no second signal.
 */
@Service
public class MeldbestandInlezen {

    private final SignaalMelden melden;
    private final Meldbestanden bestanden;

    MeldbestandInlezen(SignaalMelden melden, Meldbestanden bestanden) {
        this.melden = melden;
        this.bestanden = bestanden;
    }

    /** Each line in a transaction of its own, so that what was done before a failure stays done. */
    @Transactional(propagation = Propagation.NEVER)
    public void leesIn(UUID bestand, List<Meldregel> regels, String gebruiker) {
        Map<String, Integer> keren = new HashMap<>();
        for (Meldregel regel : regels) {
            Melding melding = regel.melding();
            bestanden.noteer(
                    bestand,
                    regel.regel(),
                    melding == null ? null : meld(melding, regel.vingerafdruk(), keren, gebruiker));
        }
        bestanden.maakLeeg(bestand);
    }

    private Nummer meld(Melding melding, String vingerafdruk, Map<String, Integer> keren, String gebruiker) {
        // Two identical lines are two reports.
        int keer = keren.merge(vingerafdruk, 1, Integer::sum);
        return melden.meld(
                        melding,
                        gebruiker,
                        new Herhaalsleutel("importeren/%s/%d".formatted(vingerafdruk, keer), vingerafdruk))
                .nummer();
    }

    /**
     * One line of the file.
     *
     * @param melding null when the line breaks a rule
     * @param vingerafdruk of what the line says
     */
    public record Meldregel(long regel, @Nullable Melding melding, String vingerafdruk) {}
}

package nl.gemeente.casusescalatie.melden;

import java.util.Optional;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.signaal.Melding;
import nl.gemeente.casusescalatie.signaal.ontvangst.Herhaalsleutel;
import nl.gemeente.casusescalatie.signaal.ontvangst.Herhaalsleutels;
import nl.gemeente.casusescalatie.signaal.ontvangst.OngeldigeMelding;
import nl.gemeente.casusescalatie.signaal.ontvangst.SignaalMelden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into a signal. The draft is the key: sent twice, even at the same moment, it is one signal. */
@Service
@Transactional
public class ConceptVersturen {

    private final SignaalMelden melden;
    private final Meldconcepten concepten;
    private final Bijlagen bijlagen;
    private final Herhaalsleutels sleutels;

    ConceptVersturen(SignaalMelden melden, Meldconcepten concepten, Bijlagen bijlagen, Herhaalsleutels sleutels) {
        this.melden = melden;
        this.concepten = concepten;
        this.bijlagen = bijlagen;
        this.sleutels = sleutels;
    }

    /**
     * @param vingerafdruk of what the draft says
     * @throws OngeldigeMelding when the report breaks a rule; then the draft stays
     */
    public Nummer verstuur(UUID concept, Melding melding, String vingerafdruk, String gebruiker) {
        SignaalMelden.Gemeld gemeld =
                melden.meld(melding, gebruiker, new Herhaalsleutel(sleutel(concept), vingerafdruk));
        bijlagen.verhuis(concept, gemeld.nummer());
        concepten.gooiWeg(concept, gebruiker);
        return gemeld.nummer();
    }

    /** The number that a draft got; empty when it was never sent, or not by this user. */
    @Transactional(readOnly = true)
    public Optional<Nummer> verstuurdAls(UUID concept, String gebruiker) {
        return sleutels.nummer(gebruiker, sleutel(concept));
    }

    private static String sleutel(UUID concept) {
        return "melden/" + concept;
    }
}

package nl.gemeente.casusescalatie.meldcode;

import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the table advised and by which version of its rules, so that a change of tomorrow changes no reason of
 * today.
 */
@Service
@Transactional
public class MeldadviesVastleggen {

    private final LopendeMeldcode lopende;
    private final Meldregels regels;

    MeldadviesVastleggen(LopendeMeldcode lopende, Meldregels regels) {
        this.lopende = lopende;
        this.regels = regels;
    }

    public void legVast(Nummer signaal, Meldadvies advies) {
        lopende.van(signaal).adviseer(advies, regels.versie(signaal));
    }
}

package nl.gemeente.casusescalatie.doorzetting;

import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was passed on from a dossier and to whom, oldest first. */
@Service
@Transactional(readOnly = true)
public class DoorzettingenLezen {

    private final Doorzettingen doorzettingen;

    DoorzettingenLezen(Doorzettingen doorzettingen) {
        this.doorzettingen = doorzettingen;
    }

    /** Whether a partner has it, or had it and answered. */
    boolean heeftPartner(Nummer dossier) {
        return doorzettingen.findByDossiernummerOrderById(dossier.waarde()).stream()
                .anyMatch(Doorzetting::heeftDePartner);
    }

    public List<Doorzettingsbeeld> van(Nummer dossier) {
        return doorzettingen.findByDossiernummerOrderById(dossier.waarde()).stream()
                .map(Doorzetting::beeld)
                .toList();
    }
}

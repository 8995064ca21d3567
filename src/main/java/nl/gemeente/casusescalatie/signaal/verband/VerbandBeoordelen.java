package nl.gemeente.casusescalatie.signaal.verband;

import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Verbandstand;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether two signals belong together. Both stay dossiers of their own; both timelines show it. */
@Service
@Transactional
public class VerbandBeoordelen {

    private static final int LANGST = 2000;

    private final Signaalverbanden verbanden;
    private final Tijdlijn tijdlijn;

    VerbandBeoordelen(Signaalverbanden verbanden, Tijdlijn tijdlijn) {
        this.verbanden = verbanden;
        this.tijdlijn = tijdlijn;
    }

    public void beoordeel(Nummer dit, Nummer ander, Verbandstand stand, String motivering, String medewerker) {
        if (stand == Verbandstand.GEVONDEN) {
            throw new Weigering("motivering", "Kies of dit signaal erbij hoort of niet.");
        }
        String waarom = motivering.strip();
        if (waarom.isEmpty()) {
            throw new Weigering("motivering", "Schrijf op waarom dit signaal er wel of niet bij hoort.");
        }
        if (waarom.length() > LANGST || waarom.indexOf('\0') >= 0) {
            throw new Weigering("motivering", "Gebruik gewone tekst van hoogstens 2000 tekens.");
        }
        if (!verbanden.bestaat(dit, ander)) {
            throw new Weigering("motivering", "Tussen deze signalen is geen verband gevonden.");
        }
        verbanden.oordeel(dit, ander, stand, waarom, medewerker);
        noteer(dit, ander, stand, waarom, medewerker);
        noteer(ander, dit, stand, waarom, medewerker);
    }

    private void noteer(Nummer dit, Nummer ander, Verbandstand stand, String waarom, String medewerker) {
        boolean erbij = stand == Verbandstand.BEVESTIGD;
        tijdlijn.noteer(
                dit,
                Inzage.ALGEMEEN,
                "Signaal %s hoort %s.".formatted(ander, erbij ? "hierbij" : "hier niet bij"),
                medewerker);
        // The timeline records only the reason itself.
        tijdlijn.noteer(dit, Inzage.INHOUD, waarom, medewerker);
    }
}

package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Blokregels;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;

@Component
class OpschortingInDossier implements Dossierdeel {

    private final Opschortingen register;
    private final Verbanden verbanden;

    OpschortingInDossier(Opschortingen register, Verbanden verbanden) {
        this.register = register;
        this.verbanden = verbanden;
    }

    @Override
    public List<Blok> blokken(Nummer nummer) {
        List<String> keten =
                verbanden.metAllesErboven(nummer).stream().map(Nummer::waarde).toList();
        return register.findByDossierInOrderById(keten).stream()
                .map(opschorting -> blok(nummer, opschorting))
                .toList();
    }

    private static Blok blok(Nummer nummer, Opschorting opschorting) {
        Blokregels regels = new Blokregels();
        regels.met("Op verzoek van", opschorting.verzoeker().naam());
        if (!opschorting.dossier().equals(nummer)) {
            regels.met("Geldt via", opschorting.dossier().waarde());
        }
        regels.dag("Sinds", opschorting.sinds());
        regels.met("Reden", opschorting.reden());
        Instant opgehevenOp = opschorting.opgehevenOp();
        if (opgehevenOp == null) {
            regels.dag("Opnieuw bekijken op", opschorting.herinnerOp());
        } else {
            regels.dag("Opgeheven op", opgehevenOp);
            regels.met("Reden van opheffen", String.valueOf(opschorting.opheffingsreden()));
        }
        return new Blok(
                (opschorting.loopt() ? "Opschorting %d" : "Opschorting %d (opgeheven)").formatted(opschorting.id()),
                Inzage.HANDHAVING,
                regels.lijst());
    }
}

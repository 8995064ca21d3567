package nl.gemeente.casusescalatie.opschorting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.dossier.Verbanden;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
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
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Op verzoek van", opschorting.verzoeker().naam()));
        if (!opschorting.dossier().equals(nummer)) {
            regels.add(new Regel("Geldt via", opschorting.dossier().waarde()));
        }
        regels.add(new Regel("Sinds", dag(opschorting.sinds())));
        regels.add(new Regel("Reden", opschorting.reden()));
        Instant opgehevenOp = opschorting.opgehevenOp();
        if (opgehevenOp == null) {
            regels.add(new Regel("Opnieuw bekijken op", dag(opschorting.herinnerOp())));
        } else {
            regels.add(new Regel("Opgeheven op", dag(opgehevenOp)));
            regels.add(new Regel("Reden van opheffen", String.valueOf(opschorting.opheffingsreden())));
        }
        return new Blok(
                (opschorting.loopt() ? "Opschorting %d" : "Opschorting %d (opgeheven)").formatted(opschorting.id()),
                Inzage.HANDHAVING,
                regels);
    }

    private static String dag(Instant moment) {
        return dag(moment.atZone(Tijdinstellingen.ZONE).toLocalDate());
    }

    private static String dag(LocalDate dag) {
        return Datum.tekst(dag);
    }
}

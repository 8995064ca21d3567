package nl.gemeente.casusescalatie.opschorting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waiting is still needed: look again later. */
@Service
@Transactional
class OpschortingVerlengen {

    private final Opschortingen register;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OpschortingVerlengen(Opschortingen register, Tijdlijn tijdlijn, Clock klok) {
        this.register = register;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when the next reminder comes */
    public Instant verleng(long id, LocalDate herinnerOp, String reden, String medewerker) {
        Opschorting opschorting = register.findById(id).orElseThrow();
        opschorting.verleng(herinnerOp, LocalDate.now(klok));
        tijdlijn.noteer(
                opschorting.dossier(),
                Inzage.HANDHAVING,
                "Het wachten op verzoek van %s is verlengd. %s"
                        .formatted(opschorting.verzoeker().naam(), reden),
                medewerker);
        return Herinnering.op(herinnerOp);
    }
}

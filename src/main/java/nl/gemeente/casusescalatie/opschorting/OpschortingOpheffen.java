package nl.gemeente.casusescalatie.opschorting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Politie or OM no longer asks to wait. Waiting processes are told once this is stored, and check whether another
 * opschorting still holds.
 */
@Service
@Transactional
public class OpschortingOpheffen {

    private final Opschortingen register;
    private final Dossierslot slot;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OpschortingOpheffen(Opschortingen register, Dossierslot slot, Tijdlijn tijdlijn, Clock klok) {
        this.register = register;
        this.slot = slot;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void hefOp(long id, String reden, String medewerker) {
        Opschorting opschorting = register.findById(id).orElseThrow();
        slot.bijVeranderen(opschorting.dossier());
        opschorting.hefOp(reden, klok.instant(), medewerker);
        tijdlijn.noteer(
                opschorting.dossier(),
                Inzage.HANDHAVING,
                "De opschorting op verzoek van %s is opgeheven. %s"
                        .formatted(opschorting.verzoeker().naam(), reden),
                medewerker);
    }

    public record Opheffing(@NotNull @Size(max = 1000) String reden) {}
}

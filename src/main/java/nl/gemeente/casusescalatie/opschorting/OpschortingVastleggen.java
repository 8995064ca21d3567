package nl.gemeente.casusescalatie.opschorting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Politie or OM asks to wait: from now on the dossier and everything that followed from it waits. */
@Service
@Transactional
public class OpschortingVastleggen {

    private final Opschortingen register;
    private final Dossierslot slot;
    private final Opschortingsproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    OpschortingVastleggen(
            Opschortingen register, Dossierslot slot, Opschortingsproces proces, Tijdlijn tijdlijn, Clock klok) {
        this.register = register;
        this.slot = slot;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Nummer vastleggen(Verzoek verzoek, String medewerker) {
        Nummer dossier = Nummer.van(verzoek.dossiernummer());
        if (tijdlijn.van(dossier).isEmpty()) {
            throw new Weigering("dossiernummer", "Dossiernummer: dit dossier kennen wij niet. Kijk het nummer na.");
        }
        slot.bijVeranderen(dossier);
        Opschorting opschorting = register.saveAndFlush(new Opschorting(
                dossier,
                verzoek.verzoeker(),
                verzoek.reden(),
                verzoek.herinnerOp(),
                new Opschorting.Moment(klok.instant(), LocalDate.now(klok)),
                medewerker));
        proces.bewaak(dossier, opschorting.id(), opschorting.verzoeker(), Herinnering.op(opschorting.herinnerOp()));
        tijdlijn.noteer(
                dossier,
                Inzage.HANDHAVING,
                "Opgeschort: %s vraagt te wachten."
                        .formatted(verzoek.verzoeker().naam()),
                medewerker);
        return dossier;
    }

    /**
     * @param reden why waiting is needed, without a word about the investigation itself
     * @param herinnerOp when somebody looks again whether waiting is still needed
     */
    public record Verzoek(
            @NotNull
                    @Pattern(
                            regexp = "[SCKM]-\\d{4}-\\d{5,9}",
                            message = "dit is geen dossiernummer. Een nummer ziet eruit als K-2026-00001.")
                    String dossiernummer,
            @Gekozen Verzoeker verzoeker,
            @NotNull @Size(max = 1000) String reden,
            @DatumGekozen LocalDate herinnerOp) {}
}

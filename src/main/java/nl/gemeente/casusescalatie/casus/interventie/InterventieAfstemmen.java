package nl.gemeente.casusescalatie.casus.interventie;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Afstemuitkomst;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Interventie;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.OpschortingVastleggen;
import nl.gemeente.casusescalatie.opschorting.Verzoeker;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks politie and OM before anything is done, so that no investigation is disturbed. When they ask to wait, the casus
 * is on hold and so is every controle that follows from it; the controle can be prepared meanwhile.
 */
@Service
@Transactional
public class InterventieAfstemmen {

    private final Casussen casussen;
    private final OpschortingVastleggen opschorting;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    InterventieAfstemmen(Casussen casussen, OpschortingVastleggen opschorting, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.opschorting = opschorting;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Afstemvervolg stemAf(Nummer nummer, Afstemming velden, String medewerker) {
        Interventie interventie = casussen.lees(nummer)
                .stemAf(
                        velden.uitkomst(),
                        velden.afgestemdMet().stream().map(Enum::name).collect(Collectors.toSet()),
                        velden.toelichting(),
                        LocalDate.now(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "Afgestemd met politie en OM: %s.".formatted(velden.uitkomst().naam()),
                medewerker);
        if (velden.uitkomst() == Afstemuitkomst.ANDERS_KIEZEN) {
            return Afstemvervolg.ANDERS_KIEZEN;
        }
        if (velden.uitkomst() == Afstemuitkomst.OPSCHORTEN) {
            schortOp(nummer, velden, medewerker);
        }
        return switch (interventie) {
            case HEIT_PROSTITUTIE, HEIT_MALAFIDE_BEDRIJVIGHEID -> Afstemvervolg.HEIT;
            case STRAFRECHTELIJK -> Afstemvervolg.STRAFRECHTELIJK;
            default -> Afstemvervolg.INTEGRALE_CONTROLE;
        };
    }

    private void schortOp(Nummer nummer, Afstemming velden, String medewerker) {
        Verzoeker door = velden.opschortingDoor();
        LocalDate herinnerOp = velden.herinnerOp();
        if (door == null || !velden.afgestemdMet().contains(door)) {
            throw new Weigering(
                    "opschortingDoor", "Wie vraagt om te wachten? Kies politie of OM, met wie u hebt afgestemd.");
        }
        if (herinnerOp == null || !herinnerOp.isAfter(LocalDate.now(klok))) {
            throw new Weigering("herinnerOp", "Wanneer bekijkt u dit opnieuw? Kies een datum na vandaag.");
        }
        opschorting.vastleggen(
                new OpschortingVastleggen.Verzoek(nummer.waarde(), door, velden.toelichting(), herinnerOp), medewerker);
    }

    /** Where the process goes after asking politie and OM. */
    public enum Afstemvervolg {
        HEIT,
        INTEGRALE_CONTROLE,
        STRAFRECHTELIJK,
        ANDERS_KIEZEN
    }

    /**
     * @param opschortingDoor who asked to wait, when that is the outcome
     * @param herinnerOp when somebody looks again whether waiting is still needed
     */
    public record Afstemming(
            @NotEmpty Set<Verzoeker> afgestemdMet,
            @Gekozen Afstemuitkomst uitkomst,
            @Nullable Verzoeker opschortingDoor,
            @Nullable LocalDate herinnerOp,
            @NotNull @Size(max = 2000) String toelichting) {}
}

package nl.gemeente.casusescalatie.opschorting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On the day of the reminder: keep waiting with a new day to look again, or lift the opschorting. Both with a reason.
 */
@Service
@Transactional
public class OpschortingHeroverwegen {

    private final OpschortingVerlengen verlengen;
    private final OpschortingOpheffen opheffen;

    OpschortingHeroverwegen(OpschortingVerlengen verlengen, OpschortingOpheffen opheffen) {
        this.verlengen = verlengen;
        this.opheffen = opheffen;
    }

    /** @return when the next reminder comes; empty when the opschorting is lifted */
    public Optional<Instant> heroverweeg(long opschorting, Heroverweging heroverweging, String medewerker) {
        if (heroverweging.keuze() == Keuze.OPHEFFEN) {
            opheffen.hefOp(opschorting, heroverweging.reden(), medewerker);
            return Optional.empty();
        }
        LocalDate herinnerOp = heroverweging.herinnerOp();
        if (herinnerOp == null) {
            throw new Weigering("herinnerOp", "Opnieuw bekijken op: kies een datum.");
        }
        return Optional.of(verlengen.verleng(opschorting, herinnerOp, heroverweging.reden(), medewerker));
    }

    public enum Keuze {
        VERLENGEN,
        OPHEFFEN
    }

    public record Heroverweging(
            @Gekozen Keuze keuze, @Nullable LocalDate herinnerOp, @NotNull @Size(max = 1000) String reden) {}
}

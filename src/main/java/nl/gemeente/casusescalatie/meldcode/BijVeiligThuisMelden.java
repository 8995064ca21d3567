package nl.gemeente.casusescalatie.meldcode;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report to Veilig Thuis and its feedback. Veilig Thuis investigates and decides; we only check whether we have
 * heard anything.
 */
@Service
@Transactional
public class BijVeiligThuisMelden {

    private final LopendeMeldcode lopende;
    private final Monitortermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    BijVeiligThuisMelden(LopendeMeldcode lopende, Monitortermijnen termijnen, Tijdlijn tijdlijn, Clock klok) {
        this.lopende = lopende;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return when we check whether anything was heard */
    public Instant meld(Nummer signaal, Melding melding, String medewerker) {
        Instant gemeldOp = melding.gemeldOp().toInstant();
        if (gemeldOp.isAfter(klok.instant())) {
            throw new Weigering("gemeldOp", "Wanneer heeft u gebeld: kies een moment dat al voorbij is.");
        }
        lopende.van(signaal).meld(gemeldOp, melding.gemeld());
        tijdlijn.noteer(signaal, Inzage.ZORG, "Meldcode: de melding is gedaan.", medewerker);
        return termijnen.moment(Monitortermijn.VEILIGHEIDSBEOORDELING, gemeldOp);
    }

    /** @return when we check again; empty when this feedback was final */
    public Optional<Instant> hoor(Nummer signaal, Terugkoppeling terugkoppeling, String medewerker) {
        if (terugkoppeling.gehoordOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering("gehoordOp", "Datum van de terugkoppeling: kies vandaag of een eerdere dag.");
        }
        Meldcode meldcode = lopende.van(signaal);
        meldcode.hoor(
                new Meldcode.Bericht(
                        terugkoppeling.gehoordOp(), terugkoppeling.resultaat(), terugkoppeling.definitief()),
                klok.instant());
        tijdlijn.noteer(
                signaal,
                Inzage.ZORG,
                meldcode.loopt()
                        ? "Meldcode: een terugkoppeling is vastgelegd."
                        : "Meldcode: de laatste terugkoppeling is vastgelegd; de meldcode is klaar.",
                medewerker);
        return meldcode.loopt()
                ? Optional.of(termijnen.moment(meldcode.volgende(), meldcode.vanaf(klok.instant())))
                : Optional.empty();
    }

    /** Form {@code meldcode-melden}. */
    public record Melding(@NotNull OffsetDateTime gemeldOp, @NotNull @Size(max = 2000) String gemeld) {}

    /** Form {@code meldcode-terugkoppeling}. */
    public record Terugkoppeling(
            @DatumGekozen LocalDate gehoordOp,
            @NotNull @Size(max = 2000) String resultaat,
            @Gekozen Boolean definitief) {}
}

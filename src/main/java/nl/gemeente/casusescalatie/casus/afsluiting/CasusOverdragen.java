package nl.gemeente.casusescalatie.casus.afsluiting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.DatumGekozen;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Opsporingsdienst;
import nl.gemeente.casusescalatie.casus.Overdracht;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that opsporing has taken over; the file about suspects is theirs. */
@Service
@Transactional
public class CasusOverdragen {

    private final Casussen casussen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusOverdragen(Casussen casussen, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public void draagOver(Nummer nummer, Opsporingsoverdracht velden, String medewerker) {
        casussen.lees(nummer)
                .draagOver(
                        new Overdracht(
                                velden.opsporingsdienst(),
                                velden.overgedragenOp(),
                                velden.grondslag(),
                                velden.kenmerk(),
                                velden.toelichting()),
                        LocalDate.now(klok));
        tijdlijn.noteer(
                nummer,
                Inzage.HANDHAVING,
                "Overgedragen aan opsporing: %s."
                        .formatted(velden.opsporingsdienst().naam()),
                medewerker);
    }

    public record Opsporingsoverdracht(
            @Gekozen Opsporingsdienst opsporingsdienst,
            @DatumGekozen LocalDate overgedragenOp,
            @Gekozen Grondslag grondslag,
            @Size(max = 60) @Nullable String kenmerk,
            @NotNull @Size(max = 2000) String toelichting) {}
}

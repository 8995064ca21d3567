package nl.gemeente.casusescalatie.casus.riec;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.Convenanttoets;
import nl.gemeente.casusescalatie.casus.signaal.SignaalTeruggeven;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a casus falls under the RIEC-convenant; if not, its signals go back to the municipality. */
@Service
@Transactional
public class CasusToetsen {

    private final Casussen casussen;
    private final SignaalTeruggeven teruggeven;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    CasusToetsen(Casussen casussen, SignaalTeruggeven teruggeven, Tijdlijn tijdlijn, Clock klok) {
        this.casussen = casussen;
        this.teruggeven = teruggeven;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the casus falls under the convenant */
    public boolean toets(Nummer nummer, Toets velden, String medewerker) {
        Casus casus = casussen.lees(nummer);
        Convenanttoets uitkomst = new Convenanttoets(
                velden.themaPast(),
                velden.georganiseerd(),
                velden.meerPartnersNodig(),
                velden.doelbinding(),
                velden.toelichting(),
                LocalDate.now(klok),
                medewerker);
        casus.toets(velden.doel(), uitkomst, velden.casushouder() == null ? medewerker : velden.casushouder());
        boolean waardig = uitkomst.convenantwaardig();
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                waardig
                        ? "De casus hoort onder het RIEC-convenant."
                        : "De casus hoort niet onder het RIEC-convenant en gaat terug naar de gemeente.",
                medewerker);
        if (!waardig) {
            teruggeven.geefAllesTerug(casus, "die hoort niet onder het RIEC-convenant.", medewerker);
        }
        return waardig;
    }

    /** @param casushouder empty means the person who does the check */
    public record Toets(
            @NotNull @Size(max = 2000) String doel,
            @Gekozen Boolean themaPast,
            @Gekozen Boolean georganiseerd,
            @Gekozen Boolean meerPartnersNodig,
            @Gekozen Boolean doelbinding,
            @NotNull @Size(max = 2000) String toelichting,
            @Size(max = 100) @Nullable String casushouder) {}
}

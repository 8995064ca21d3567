package nl.gemeente.casusescalatie.signaal.afweging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.signaal.Beoordelingsuitkomst;
import nl.gemeente.casusescalatie.signaal.Conclusie;
import nl.gemeente.casusescalatie.signaal.Signaal;
import nl.gemeente.casusescalatie.signaal.Signaalbeoordeling;
import nl.gemeente.casusescalatie.signaal.Signalen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class SignaalBeoordelen {

    private final Signalen signalen;
    private final Wegingsstappen stappen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalBeoordelen(Signalen signalen, Wegingsstappen stappen, Tijdlijn tijdlijn, Clock klok) {
        this.signalen = signalen;
        this.stappen = stappen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    public Vervolg beoordeel(Nummer nummer, Oordeel oordeel, String medewerker) {
        Signaal signaal = signalen.lees(nummer);
        Signaalbeoordeling beoordeling = new Signaalbeoordeling(
                oordeel.mensenhandel(),
                oordeel.ondermijning(),
                oordeel.eigenGrondgebied(),
                oordeel.eigenBevoegdheid(),
                oordeel.slachtofferInBeeld(),
                oordeel.minderjarig(),
                oordeel.aantalSlachtoffers(),
                oordeel.uitkomst(),
                oordeel.motivering(),
                medewerker,
                klok.instant());
        signaal.beoordeel(beoordeling, oordeel.vormen(), oordeel.mensensmokkel());
        stappen.legVast(nummer, beoordeling, oordeel.mensensmokkel());
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "Het signaal is beoordeeld. Uitkomst: %s."
                        .formatted(oordeel.uitkomst().naam()),
                medewerker);
        return vervolg(signaal, oordeel);
    }

    private static Vervolg vervolg(Signaal signaal, Oordeel oordeel) {
        boolean oppakken = oordeel.uitkomst() == Beoordelingsuitkomst.OPPAKKEN;
        // A minor is followed up even when nobody knows yet who it is.
        boolean persoon = oppakken && (oordeel.slachtofferInBeeld() == JaNeeOnbekend.JA || signaal.minderjarig());
        boolean locatie = oppakken && signaal.locatieBekend();
        boolean zonderRoutekaart = !signaal.wordtMeteenGesloten() && !persoon && !locatie;
        return new Vervolg(persoon, locatie, zonderRoutekaart, signaal.hulpNodig());
    }

    /**
     * When all are false there is nothing to do, for us or for a partner.
     *
     * @param zonderRoutekaart whether something must be done although no map fits
     */
    public record Vervolg(boolean routePersoon, boolean routeLocatie, boolean zonderRoutekaart, boolean hulpNodig) {}

    /** Form {@code signaal-beoordelen}. */
    public record Oordeel(
            @Gekozen Conclusie mensenhandel,
            @NotEmpty(message = "kies ten minste één vorm, desnoods onbekend.") Set<Uitbuitingsvorm> vormen,
            @Gekozen JaNeeOnbekend mensensmokkel,
            @Gekozen JaNeeOnbekend ondermijning,
            @Gekozen Boolean eigenGrondgebied,
            @Gekozen Boolean eigenBevoegdheid,
            @Gekozen JaNeeOnbekend slachtofferInBeeld,
            @Gekozen JaNeeOnbekend minderjarig,
            @Range(min = 1, max = 999) @Nullable Integer aantalSlachtoffers,
            @NotNull(message = "kies wat er met het signaal gebeurt.") Beoordelingsuitkomst uitkomst,
            @NotBlank @Size(max = 2000) String motivering) {}
}

package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Machtiging;
import nl.gemeente.casusescalatie.controle.Toegangswijze;
import nl.gemeente.casusescalatie.controle.Uitvoering;
import nl.gemeente.casusescalatie.controle.Verplicht;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleVervallen;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
import nl.gemeente.casusescalatie.termijn.Tijdinstellingen;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the visit: when, how people came in, and what was seen of trafficking; or the controle is called off. */
@Service
@Transactional
public class ControleUitvoeren {

    private final Controles controles;
    private final ControleVervallen vervallen;
    private final Opschortingswacht opschortingen;
    private final WettelijkeTermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    ControleUitvoeren(
            Controles controles,
            ControleVervallen vervallen,
            Opschortingswacht opschortingen,
            WettelijkeTermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.controles = controles;
        this.vervallen = vervallen;
        this.opschortingen = opschortingen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** @return whether the controle took place */
    public boolean voerUit(Nummer nummer, Verslag velden, String medewerker) {
        if (velden.doorgang() == Doorgang.VERVALT) {
            vervallen.verval(nummer, velden.vervalreden(), medewerker);
            return false;
        }
        Uitvoering uitvoering = velden.uitvoering();
        opschortingen.eisGeenOp(nummer, uitvoering.begin());
        controles.van(nummer).voerUit(uitvoering, uiterlijk(uitvoering.machtiging()), klok.instant());
        tijdlijn.noteer(nummer, Inzage.ALGEMEEN, "De controle is uitgevoerd.", medewerker);
        return true;
    }

    private @Nullable LocalDate uiterlijk(@Nullable Machtiging machtiging) {
        return machtiging == null
                ? null
                : termijnen
                        .einde("MACHTIGING_BINNENTREDEN", machtiging.gegevenOp().plusDays(1))
                        .laatsteDag();
    }

    public record Verslag(
            @NotNull(message = "kies een antwoord.") Doorgang doorgang,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String vervalreden,
            @Nullable LocalDate datum,
            @Nullable LocalTime begintijd,
            @Nullable LocalTime eindtijd,
            @Nullable Boolean woning,
            @Nullable Toegangswijze toegang,
            @Size(max = 200, message = "gebruik hoogstens 200 tekens.") @Nullable String machtigingGever,
            @Size(max = 200, message = "gebruik hoogstens 200 tekens.") @Nullable String machtigingOntvanger,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String machtigingBepalingen,
            @Nullable LocalDate machtigingGegevenOp,
            @Nullable LocalDate machtigingGeldigTot,
            @Nullable Boolean machtigingNacht,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String verloop,
            @Nullable Boolean signaalGezien,
            @Nullable Set<Uitbuitingsvorm> signaalvormen,
            @Size(max = 2000, message = "gebruik hoogstens 2000 tekens.") @Nullable String signaaltoelichting) {

        private Uitvoering uitvoering() {
            LocalDate dag = Verplicht.eis(datum, "datum", "Datum van de controle");
            LocalDateTime begin = dag.atTime(Verplicht.eis(begintijd, "begintijd", "Begin"));
            LocalDateTime einde = dag.atTime(Verplicht.eis(eindtijd, "eindtijd", "Einde"));
            Toegangswijze hoe = Verplicht.eis(toegang, "toegang", "Toegang");
            boolean gezien = Verplicht.eis(signaalGezien, "signaalGezien", "Zijn er signalen van mensenhandel gezien");
            return new Uitvoering(
                    moment(begin),
                    moment(einde.isBefore(begin) ? einde.plusDays(1) : einde),
                    Verplicht.eis(woning, "woning", "Is een woning binnengegaan"),
                    hoe,
                    hoe == Toegangswijze.MACHTIGING ? machtiging() : null,
                    Verplicht.eis(verloop, "verloop", "Verloop"),
                    gezien ? Verplicht.eis(signaalvormen, "signaalvormen", "Signalen van welke vorm") : Set.of(),
                    gezien ? signaaltoelichting : null);
        }

        private Machtiging machtiging() {
            return new Machtiging(
                    Verplicht.eis(machtigingGever, "machtigingGever", "Machtiging gegeven door"),
                    Verplicht.eis(machtigingOntvanger, "machtigingOntvanger", "Machtiging gegeven aan"),
                    Verplicht.eis(
                            machtigingBepalingen,
                            "machtigingBepalingen",
                            "Wettelijke bepalingen en doel in de machtiging"),
                    Verplicht.eis(machtigingGegevenOp, "machtigingGegevenOp", "Machtiging gegeven op"),
                    Verplicht.eis(machtigingGeldigTot, "machtigingGeldigTot", "Machtiging geldig tot en met"),
                    Verplicht.eis(
                            machtigingNacht, "machtigingNacht", "Mag binnentreden ook tussen middernacht en zes uur"));
        }

        private static Instant moment(LocalDateTime tijd) {
            return tijd.atZone(Tijdinstellingen.ZONE).toInstant();
        }
    }
}

package nl.gemeente.casusescalatie.controle.uitvoering;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Gekozen;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.controle.Controles;
import nl.gemeente.casusescalatie.controle.Machtiging;
import nl.gemeente.casusescalatie.controle.Toegangswijze;
import nl.gemeente.casusescalatie.controle.Uitvoering;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControleVervallen;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.opschorting.Opschortingswacht;
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
            @Gekozen Doorgang doorgang,
            @Size(max = 2000) @Nullable String vervalreden,
            @Nullable LocalDate datum,
            @Nullable LocalTime begintijd,
            @Nullable LocalTime eindtijd,
            @Nullable Boolean woning,
            @Nullable Toegangswijze toegang,
            @Size(max = 200) @Nullable String machtigingGever,
            @Size(max = 200) @Nullable String machtigingOntvanger,
            @Size(max = 2000) @Nullable String machtigingBepalingen,
            @Nullable LocalDate machtigingGegevenOp,
            @Nullable LocalDate machtigingGeldigTot,
            @Nullable Boolean machtigingNacht,
            @Size(max = 2000) @Nullable String verloop,
            @Nullable Boolean signaalGezien,
            @Nullable Set<Uitbuitingsvorm> signaalvormen,
            @Size(max = 2000) @Nullable String signaaltoelichting) {

        private Uitvoering uitvoering() {
            LocalDate dag = Weigering.mist(datum, "datum", "Datum van de controle: vul dit veld in.");
            LocalDateTime begin = dag.atTime(Weigering.mist(begintijd, "begintijd", "Begin: vul dit veld in."));
            LocalDateTime einde = dag.atTime(Weigering.mist(eindtijd, "eindtijd", "Einde: vul dit veld in."));
            Toegangswijze hoe = Weigering.mist(toegang, "toegang", "Toegang: vul dit veld in.");
            boolean gezien = Weigering.mist(
                    signaalGezien, "signaalGezien", "Zijn er signalen van mensenhandel gezien: vul dit veld in.");
            return new Uitvoering(
                    moment(begin),
                    moment(einde.isBefore(begin) ? einde.plusDays(1) : einde),
                    Weigering.mist(woning, "woning", "Is een woning binnengegaan: vul dit veld in."),
                    hoe,
                    hoe == Toegangswijze.MACHTIGING ? machtiging() : null,
                    Weigering.mist(verloop, "verloop", "Verloop: vul dit veld in."),
                    gezien
                            ? Weigering.mist(
                                    signaalvormen, "signaalvormen", "Signalen van welke vorm: vul dit veld in.")
                            : Set.of(),
                    gezien ? signaaltoelichting : null);
        }

        private Machtiging machtiging() {
            return new Machtiging(
                    Weigering.mist(machtigingGever, "machtigingGever", "Machtiging gegeven door: vul dit veld in."),
                    Weigering.mist(
                            machtigingOntvanger, "machtigingOntvanger", "Machtiging gegeven aan: vul dit veld in."),
                    Weigering.mist(
                            machtigingBepalingen,
                            "machtigingBepalingen",
                            "Wettelijke bepalingen en doel in de machtiging: vul dit veld in."),
                    Weigering.mist(
                            machtigingGegevenOp, "machtigingGegevenOp", "Machtiging gegeven op: vul dit veld in."),
                    Weigering.mist(
                            machtigingGeldigTot,
                            "machtigingGeldigTot",
                            "Machtiging geldig tot en met: vul dit veld in."),
                    Weigering.mist(
                            machtigingNacht,
                            "machtigingNacht",
                            "Mag binnentreden ook tussen middernacht en zes uur: vul dit veld in."));
        }

        private static Instant moment(LocalDateTime tijd) {
            return tijd.atZone(Datum.ZONE).toInstant();
        }
    }
}

package nl.gemeente.casusescalatie.support;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.controle.Toegangswijze;
import nl.gemeente.casusescalatie.controle.uitvoering.ControleUitvoeren.Verslag;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;

/** What toezicht fills in after a controle: a quiet one in a business this morning, unless a test says otherwise. */
public final class Uitvoeringsformulier {

    private final Doorgang doorgang;
    private String vervalreden;
    private LocalDate datum;
    private LocalTime begin;
    private LocalTime einde;
    private Boolean woning;
    private Toegangswijze toegang;
    private String machtigingGever;
    private String machtigingOntvanger;
    private String machtigingBepalingen;
    private LocalDate machtigingGegevenOp;
    private LocalDate machtigingGeldigTot;
    private Boolean machtigingNacht;
    private String verloop;
    private Boolean signaalGezien;
    private Set<Uitbuitingsvorm> signaalvormen;
    private String signaaltoelichting;

    private Uitvoeringsformulier(Doorgang doorgang) {
        this.doorgang = doorgang;
    }

    public static Uitvoeringsformulier rustig() {
        Uitvoeringsformulier formulier =
                new Uitvoeringsformulier(Doorgang.GAAT_DOOR).op(VANDAAG).van(LocalTime.of(8, 0), LocalTime.of(9, 30));
        formulier.woning = false;
        formulier.toegang = Toegangswijze.AWB_5_15;
        formulier.verloop = "Rustig verlopen";
        formulier.signaalGezien = false;
        return formulier;
    }

    /** Nobody went in: the controle lapsed at the door. */
    public static Verslag vervallen(String reden) {
        Uitvoeringsformulier formulier = new Uitvoeringsformulier(Doorgang.VERVALT);
        formulier.vervalreden = reden;
        return formulier.ingevuld();
    }

    public Uitvoeringsformulier op(LocalDate dag) {
        datum = dag;
        return this;
    }

    public Uitvoeringsformulier van(LocalTime begin, LocalTime einde) {
        this.begin = begin;
        this.einde = einde;
        return this;
    }

    public Uitvoeringsformulier inWoning(Toegangswijze toegang) {
        woning = true;
        this.toegang = toegang;
        return this;
    }

    public Uitvoeringsformulier inWoningMetMachtiging(LocalDate gegevenOp, LocalDate geldigTot) {
        machtigingGever = "Burgemeester";
        machtigingOntvanger = "Toezichthouder 7";
        machtigingBepalingen = "Awbi, adres nagaan";
        machtigingGegevenOp = gegevenOp;
        machtigingGeldigTot = geldigTot;
        machtigingNacht = false;
        return inWoning(Toegangswijze.MACHTIGING);
    }

    public Uitvoeringsformulier metSignaal(String toelichting, Uitbuitingsvorm... vormen) {
        signaaltoelichting = toelichting;
        return metSignaalZonderToelichting(vormen);
    }

    public Uitvoeringsformulier metSignaalZonderToelichting(Uitbuitingsvorm... vormen) {
        signaalGezien = true;
        signaalvormen = Set.of(vormen);
        return this;
    }

    public Verslag ingevuld() {
        return new Verslag(
                doorgang,
                vervalreden,
                datum,
                begin,
                einde,
                woning,
                toegang,
                machtigingGever,
                machtigingOntvanger,
                machtigingBepalingen,
                machtigingGegevenOp,
                machtigingGeldigTot,
                machtigingNacht,
                verloop,
                signaalGezien,
                signaalvormen,
                signaaltoelichting);
    }
}

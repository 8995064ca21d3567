package nl.gemeente.casusescalatie.support;

import static nl.gemeente.casusescalatie.support.Testklok.VANDAAG;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.controle.Controleaanleiding;
import nl.gemeente.casusescalatie.controle.Controlepartner;
import nl.gemeente.casusescalatie.controle.Thema;
import nl.gemeente.casusescalatie.controle.voorbereiding.ControlePlannen.Voorstel;
import nl.gemeente.casusescalatie.controle.voorbereiding.Doorgang;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;

/** What toezicht fills in to plan a controle: today, with politie and ODWH. */
public final class Planformulier {

    private final Doorgang doorgang;
    private String vervalreden;
    private Controleaanleiding aanleiding;
    private String grond;
    private Set<Thema> themas;
    private String locatie;
    private Locatiesoort locatieSoort;
    private String doel;
    private LocalDate datum;
    private Set<Controlepartner> partners;
    private String veiligheidsplan;
    private String tolk;
    private String opvang;

    private Planformulier(Doorgang doorgang) {
        this.doorgang = doorgang;
    }

    public static Voorstel gericht() {
        Planformulier plan = compleet(Controleaanleiding.GERICHT);
        plan.grond = "Twee meldingen over bedden";
        return plan.ingevuld();
    }

    public static Voorstel preventief() {
        return compleet(Controleaanleiding.PREVENTIEF).ingevuld();
    }

    public static Voorstel vervallen(String reden) {
        Planformulier plan = new Planformulier(Doorgang.VERVALT);
        plan.vervalreden = reden;
        return plan.ingevuld();
    }

    private static Planformulier compleet(Controleaanleiding aanleiding) {
        Planformulier plan = new Planformulier(Doorgang.GAAT_DOOR);
        plan.aanleiding = aanleiding;
        plan.themas = Set.of(Thema.BEWONING, Thema.MENSENHANDEL);
        plan.locatie = "Bedrijventerrein";
        plan.locatieSoort = Locatiesoort.BEDRIJF;
        plan.doel = "Bewoning nagaan";
        plan.datum = VANDAAG;
        plan.partners = Set.of(Controlepartner.POLITIE, Controlepartner.ODWH);
        plan.veiligheidsplan = "Niemand alleen";
        plan.tolk = "Pools";
        plan.opvang = "SHOP staat klaar";
        return plan;
    }

    private Voorstel ingevuld() {
        return new Voorstel(
                doorgang,
                vervalreden,
                aanleiding,
                grond,
                themas,
                locatie,
                locatieSoort,
                doel,
                datum,
                partners,
                veiligheidsplan,
                tolk,
                opvang);
    }
}

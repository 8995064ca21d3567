package nl.gemeente.casusescalatie.support;

import nl.gemeente.casusescalatie.maatregel.Maatregelsoort;
import nl.gemeente.casusescalatie.maatregel.Procedure;
import nl.gemeente.casusescalatie.maatregel.voorbereiding.MaatregelVoorbereiden.Maatregelvoorstel;

/** What a jurist fills in to propose a measure, with no time for a voornemen unless a test says otherwise. */
public final class Voorstelformulier {

    private final Maatregelsoort soort;
    private String afwijkreden = "Past beter bij wat is gezien";
    private String grondslag;
    private String voorschrift;
    private String eerdereMaatregel;
    private Procedure procedure;
    private String procedureReden;
    private Integer zienswijzeWeken;

    private Voorstelformulier(Maatregelsoort soort) {
        this.soort = soort;
    }

    public static Voorstelformulier voor(Maatregelsoort soort) {
        Voorstelformulier voorstel = new Voorstelformulier(soort)
                .opGrondVan("GEMEENTEWET_174_APV")
                .tegen("APV artikel 3:4")
                .met(Procedure.SPOED);
        voorstel.procedureReden = "Er slapen mensen in een onveilig pand";
        return voorstel;
    }

    public static Maatregelvoorstel geen(String afwijkreden) {
        Voorstelformulier voorstel = new Voorstelformulier(Maatregelsoort.GEEN);
        voorstel.afwijkreden = afwijkreden;
        return voorstel.ingevuld();
    }

    public Voorstelformulier metVoornemen() {
        return met(Procedure.VOORNEMEN);
    }

    public Voorstelformulier metVoornemen(int zienswijzeWeken) {
        this.zienswijzeWeken = zienswijzeWeken;
        return metVoornemen();
    }

    public Voorstelformulier met(Procedure procedure) {
        this.procedure = procedure;
        return this;
    }

    public Voorstelformulier opGrondVan(String grondslag) {
        this.grondslag = grondslag;
        return this;
    }

    public Voorstelformulier tegen(String voorschrift) {
        this.voorschrift = voorschrift;
        return this;
    }

    public Voorstelformulier na(String eerdereMaatregel) {
        this.eerdereMaatregel = eerdereMaatregel;
        return this;
    }

    public Maatregelvoorstel ingevuld() {
        return new Maatregelvoorstel(
                soort,
                afwijkreden,
                "Een gesprek hielp niet",
                grondslag,
                voorschrift,
                eerdereMaatregel,
                procedure,
                procedureReden,
                zienswijzeWeken);
    }
}

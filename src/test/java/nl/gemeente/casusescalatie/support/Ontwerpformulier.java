package nl.gemeente.casusescalatie.support;

import nl.gemeente.casusescalatie.maatregel.DwangsomPer;
import nl.gemeente.casusescalatie.maatregel.besluit.OntwerpbesluitOpstellen.Ontwerpbesluit;

/** What a jurist fills in to draft a decision: its text, and what this kind of measure asks for. */
public final class Ontwerpformulier {

    private String antwoord;
    private Boolean termijnGeven;
    private Integer termijnDagen;
    private Integer dwangsomBedrag;
    private DwangsomPer dwangsomPer;
    private Integer dwangsomMaximum;
    private Integer sluitingWeken;

    private Ontwerpformulier() {}

    public static Ontwerpformulier alleenTekst() {
        return new Ontwerpformulier();
    }

    public static Ontwerpformulier sluiting() {
        Ontwerpformulier ontwerp = zonderTermijn();
        ontwerp.sluitingWeken = 12;
        return ontwerp;
    }

    public static Ontwerpformulier dwangsom(int dagen) {
        Ontwerpformulier ontwerp = metTermijnZonderDagen();
        ontwerp.termijnDagen = dagen;
        ontwerp.dwangsomBedrag = 500;
        ontwerp.dwangsomPer = DwangsomPer.PER_PERIODE;
        ontwerp.dwangsomMaximum = 5000;
        return ontwerp;
    }

    public static Ontwerpformulier zonderTermijn() {
        Ontwerpformulier ontwerp = new Ontwerpformulier();
        ontwerp.termijnGeven = false;
        return ontwerp;
    }

    public static Ontwerpformulier metTermijnZonderDagen() {
        Ontwerpformulier ontwerp = new Ontwerpformulier();
        ontwerp.termijnGeven = true;
        return ontwerp;
    }

    public Ontwerpformulier metAntwoord(String antwoord) {
        this.antwoord = antwoord;
        return this;
    }

    public Ontwerpbesluit ingevuld() {
        return new Ontwerpbesluit(
                "De bedden gaan weg",
                antwoord,
                termijnGeven,
                termijnDagen,
                dwangsomBedrag,
                dwangsomPer,
                dwangsomMaximum,
                sluitingWeken);
    }
}

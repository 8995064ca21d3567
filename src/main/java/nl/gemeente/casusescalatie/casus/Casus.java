package nl.gemeente.casusescalatie.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.routekaart.Grondslag;
import org.jspecify.annotations.Nullable;

/** A casus under the RIEC-convenant. It guards every step from intake to closing and says why it refuses one. */
@Entity
@Table(name = "casus")
class Casus {

    private static final Set<CasusStatus> DICHT = EnumSet.of(CasusStatus.AFGESLOTEN, CasusStatus.NIET_CONVENANTWAARDIG);

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private CasusStatus status = CasusStatus.INTAKE;

    private Instant geopendOp;
    private String geopendDoor;
    private @Nullable String riecNummer;
    private @Nullable String casushouder;
    private @Nullable String doel;

    @Embedded
    private @Nullable Convenanttoets toets;

    @Enumerated(EnumType.STRING)
    private @Nullable Terugname terugname;

    private @Nullable String terugnameToelichting;

    @Embedded
    private @Nullable Afsluiting afsluiting;

    @ElementCollection
    @CollectionTable(name = "casus_signaal", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<GevoegdSignaal> signalen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_deelnemer", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Deelnemer> deelnemers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_bijdrage", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Bijdrage> bijdragen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_analyse", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Analyse> analyses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_interventie", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Interventiekeuze> keuzes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_overdracht", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Overdracht> overdrachten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_beoordeling", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Beoordeling> beoordelingen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected Casus() {}

    private Casus(Nummer nummer, GevoegdSignaal eerste, Instant geopendOp, String geopendDoor) {
        this.nummer = nummer.waarde();
        this.geopendOp = geopendOp;
        this.geopendDoor = geopendDoor;
        signalen.add(eerste);
    }

    /** Opens with the signal that it came out of; that one needs no second look. */
    static Casus open(Nummer nummer, GevoegdSignaal eerste, Instant nu, String medewerker) {
        return new Casus(nummer, eerste.met(Signaalgevolg.BETROKKEN, null), nu, medewerker);
    }

    void voegToe(GevoegdSignaal signaal) {
        if (isDicht()) {
            throw new Weigering("Deze casus is dicht. Er kan geen signaal meer bij.");
        }
        signalen.add(signaal);
    }

    /** The oldest signal that nobody looked at yet, now looked at. */
    Nummer betrek(Signaalgevolg gevolg, String toelichting) {
        for (int i = 0; i < signalen.size(); i++) {
            GevoegdSignaal signaal = signalen.get(i);
            if (signaal.isNieuw()) {
                signalen.set(i, signaal.met(gevolg, toelichting));
                return signaal.nummer();
            }
        }
        throw new Weigering("Bij deze casus is geen nieuw signaal gevoegd.");
    }

    void toets(String waartoe, Convenanttoets uitkomst, @Nullable String riec, String houder) {
        eis("toetsen", CasusStatus.INTAKE);
        if (!uitkomst.convenantwaardig()) {
            eisAllesBekeken();
        }
        doel = waartoe;
        toets = uitkomst;
        riecNummer = riec;
        casushouder = houder;
        status = uitkomst.convenantwaardig() ? CasusStatus.GETOETST : CasusStatus.NIET_CONVENANTWAARDIG;
    }

    /** What the municipality does itself, now that the partners will not. */
    void neemTerug(Terugname vervolg, String toelichting) {
        eis("terugnemen", CasusStatus.NIET_CONVENANTWAARDIG);
        terugname = vervolg;
        terugnameToelichting = toelichting;
    }

    void vraagBijdragen(
            List<Deelnemer> partners, String vraag, Grondslag grondslag, LocalDate uiterlijk, LocalDate vandaag) {
        eis("partners om een bijdrage vragen", CasusStatus.GETOETST);
        if (!uiterlijk.isAfter(vandaag)) {
            throw new Weigering("uiterlijk", "Uiterste datum: kies een datum na vandaag.");
        }
        for (Deelnemer partner : partners) {
            if (deelnemers.stream().noneMatch(deelnemer -> deelnemer.partner() == partner.partner())) {
                deelnemers.add(partner);
            }
            bijdragen.add(Bijdrage.gevraagd(partner.partner(), vraag, grondslag, vandaag, uiterlijk));
        }
        status = CasusStatus.VERRIJKING;
    }

    void legBijdrageVast(Casuspartner partner, Bijdrageuitkomst uitkomst, @Nullable String inhoud, LocalDate vandaag) {
        eis("bijdragen vastleggen", CasusStatus.VERRIJKING);
        int plaats = plaatsVanOpen(partner);
        if (uitkomst == Bijdrageuitkomst.STIL && bijdragen.get(plaats).herinnerdOp() == null) {
            throw new Weigering(
                    "uitkomst",
                    "Wat is het antwoord? Deze partner kreeg nog geen herinnering. Wacht tot na de uiterste datum.");
        }
        if (uitkomst != Bijdrageuitkomst.STIL && inhoud == null) {
            throw new Weigering("inhoud", "Bijdrage of reden van de weigering: vul dit veld in.");
        }
        bijdragen.set(plaats, bijdragen.get(plaats).vastgelegd(uitkomst, inhoud, vandaag));
        if (openBijdragen().isEmpty()) {
            status = CasusStatus.ANALYSE;
        }
    }

    private int plaatsVanOpen(Casuspartner partner) {
        for (int i = 0; i < bijdragen.size(); i++) {
            if (bijdragen.get(i).partner() == partner && bijdragen.get(i).open()) {
                return i;
            }
        }
        throw new Weigering("Van deze partner staat geen vraag open.");
    }

    /** Marks every question that is still open and gives the partners behind them. */
    List<Casuspartner> herinner(LocalDate vandaag) {
        bijdragen.replaceAll(bijdrage -> bijdrage.open() ? bijdrage.herinnerd(vandaag) : bijdrage);
        return openBijdragen();
    }

    void analyseer(Analyse analyse) {
        eis("analyseren", CasusStatus.ANALYSE);
        analyses.add(analyse);
        status = CasusStatus.INTERVENTIEKEUZE;
    }

    void kies(Interventie advies, Interventie keuze, @Nullable String reden, LocalDate vandaag, String medewerker) {
        eis("een interventie kiezen", CasusStatus.INTERVENTIEKEUZE);
        Analyse analyse = laatsteAnalyse();
        if (keuze.heit() && !analyse.rechtvaardigtHeit()) {
            throw new Weigering(
                    "interventie",
                    "Interventie: HEIT kan alleen bij een sterk vermoeden én meerwaarde van partners. Kies een andere interventie.");
        }
        if (!keuze.past(analyse.onderwerp())) {
            throw new Weigering(
                    "interventie",
                    "Interventie: dit team van HEIT past niet bij het onderwerp van de casus. Kies het andere team.");
        }
        if (keuze != advies && keuze != Interventie.MEER_INFORMATIE && reden == null) {
            throw new Weigering("reden", "Reden om af te wijken van het advies: vul dit veld in.");
        }
        keuzes.add(Interventiekeuze.van(advies, keuze, reden, vandaag, medewerker));
        if (keuze == Interventie.MEER_INFORMATIE) {
            status = CasusStatus.GETOETST;
        } else if (keuze == Interventie.GEEN) {
            status = CasusStatus.MONITORING;
        }
    }

    /**
     * @param met POLITIE, OM or both
     * @return what was chosen
     */
    Interventie stemAf(Afstemuitkomst uitkomst, Set<String> met, String toelichting, LocalDate vandaag) {
        eis("afstemmen met politie en OM", CasusStatus.INTERVENTIEKEUZE);
        if (keuzes.isEmpty() || !keuze().keuze().grijptIn()) {
            throw new Weigering("Kies eerst een interventie. Dan stemt u die af met politie en OM.");
        }
        if (uitkomst == Afstemuitkomst.AKKOORD && !met.containsAll(Set.of("POLITIE", "OM"))) {
            throw new Weigering(
                    "afgestemdMet",
                    "Met wie hebt u afgestemd? De interventie kan pas doorgaan als politie én OM akkoord zijn.");
        }
        keuzes.set(
                keuzes.size() - 1,
                keuze().afgestemd(
                                uitkomst, String.join(",", met.stream().sorted().toList()), toelichting, vandaag));
        if (uitkomst != Afstemuitkomst.ANDERS_KIEZEN) {
            status = CasusStatus.UITVOERING;
        }
        return keuze().keuze();
    }

    void draagOver(Overdracht overdracht, LocalDate vandaag) {
        eis("overdragen aan opsporing", CasusStatus.UITVOERING);
        if (keuze().keuze() != Interventie.STRAFRECHTELIJK) {
            throw new Weigering("Bij deze casus is niet gekozen voor opsporing. Er valt niets over te dragen.");
        }
        if (overdracht.overgedragenOp().isAfter(vandaag)) {
            throw new Weigering("overgedragenOp", "Datum van overdracht: kies vandaag of een eerdere datum.");
        }
        overdrachten.add(overdracht);
        status = CasusStatus.MONITORING;
    }

    void beoordeel(Beoordeling beoordeling) {
        eis("de voortgang beoordelen", CasusStatus.UITVOERING, CasusStatus.MONITORING);
        LocalDate volgende = beoordeling.monitorDatum();
        if (beoordeling.vervolg() == Monitorvervolg.VERLENGEN
                && (volgende == null || !volgende.isAfter(beoordeling.beoordeeldOp()))) {
            throw new Weigering("monitorDatum", "Volgende beoordeling op: kies een datum na vandaag.");
        }
        beoordelingen.add(beoordeling);
        status = beoordeling.vervolg() == Monitorvervolg.NIEUWE_INTERVENTIE
                ? CasusStatus.ANALYSE
                : CasusStatus.MONITORING;
    }

    void sluitAf(Afsluiting einde) {
        eis("afsluiten", CasusStatus.MONITORING);
        if (beoordelingen.isEmpty()
                || beoordelingen.get(beoordelingen.size() - 1).vervolg() != Monitorvervolg.AFSLUITEN) {
            throw new Weigering("Beoordeel eerst de voortgang en kies daar voor afsluiten.");
        }
        eisAllesBekeken();
        if (einde.buurgemeente() == Buurgemeente.NIET_NODIG && laatsteAnalyse().verplaatsing()) {
            throw new Weigering(
                    "buurgemeente",
                    "Is een andere gemeente gewaarschuwd voor verplaatsing? Volgens de analyse is er kans op verplaatsing. Waarschuw de gemeente of geef aan dat er geen grondslag is.");
        }
        if (einde.resultaat() == Casusresultaat.OVERGEDRAGEN && overdrachten.isEmpty()) {
            throw new Weigering("resultaat", "Resultaat: deze casus is niet overgedragen. Kies een ander resultaat.");
        }
        if (einde.lessen() != null && einde.lessenDelen() == null) {
            throw new Weigering("lessenDelen", "Mogen andere gemeenten de lessen lezen? Maak een keuze.");
        }
        afsluiting = einde;
        status = CasusStatus.AFGESLOTEN;
    }

    /** A signal that nobody looked at would be lost with the casus. */
    private void eisAllesBekeken() {
        if (signalen.stream().anyMatch(GevoegdSignaal::isNieuw)) {
            throw new Weigering(
                    "Er is een nieuw signaal bij deze casus gevoegd. Rond eerst de taak 'Nieuw signaal betrekken' af.");
        }
    }

    private void eis(String stap, CasusStatus... toegestaan) {
        if (!List.of(toegestaan).contains(status)) {
            throw new Weigering("U kunt nu niet %s. De casus heeft status '%s'.".formatted(stap, status.naam()));
        }
    }

    private Analyse laatsteAnalyse() {
        return analyses.get(analyses.size() - 1);
    }

    private Interventiekeuze keuze() {
        return keuzes.get(keuzes.size() - 1);
    }

    boolean isDicht() {
        return DICHT.contains(status);
    }

    /** Partners that were asked and did not answer yet. */
    List<Casuspartner> openBijdragen() {
        return bijdragen.stream().filter(Bijdrage::open).map(Bijdrage::partner).toList();
    }

    boolean heeft(Nummer signaal) {
        return signalen.stream().anyMatch(gevoegd -> gevoegd.nummer().equals(signaal));
    }

    Nummer nummer() {
        return Nummer.van(nummer);
    }

    CasusStatus status() {
        return status;
    }

    Instant geopendOp() {
        return geopendOp;
    }

    String geopendDoor() {
        return geopendDoor;
    }

    @Nullable
    String riecNummer() {
        return riecNummer;
    }

    @Nullable
    String casushouder() {
        return casushouder;
    }

    @Nullable
    String doel() {
        return doel;
    }

    @Nullable
    Convenanttoets toets() {
        return toets;
    }

    @Nullable
    Afsluiting afsluiting() {
        return afsluiting;
    }

    @Nullable
    Terugname terugname() {
        return terugname;
    }

    @Nullable
    String terugnameToelichting() {
        return terugnameToelichting;
    }

    List<GevoegdSignaal> signalen() {
        return List.copyOf(signalen);
    }

    List<Deelnemer> deelnemers() {
        return List.copyOf(deelnemers);
    }

    List<Bijdrage> bijdragen() {
        return List.copyOf(bijdragen);
    }

    List<Analyse> analyses() {
        return List.copyOf(analyses);
    }

    List<Interventiekeuze> keuzes() {
        return List.copyOf(keuzes);
    }

    List<Overdracht> overdrachten() {
        return List.copyOf(overdrachten);
    }

    List<Beoordeling> beoordelingen() {
        return List.copyOf(beoordelingen);
    }
}

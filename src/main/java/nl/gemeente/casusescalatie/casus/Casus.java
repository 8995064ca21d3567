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
import java.util.Objects;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.bijdrage.BijdrageVastleggen;
import nl.gemeente.casusescalatie.casus.plan.ActieUitvoeren;
import nl.gemeente.casusescalatie.casus.plan.ActieVastleggen;
import nl.gemeente.casusescalatie.casus.riec.RiecAntwoordVastleggen;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import org.jspecify.annotations.Nullable;

/** A casus under the RIEC-convenant. It guards every step from intake to closing and says why it refuses one. */
@Entity
@Table(name = "casus")
public class Casus {

    private static final Set<Casusstatus> DICHT =
            EnumSet.of(Casusstatus.AFGESLOTEN, Casusstatus.NIET_CONVENANTWAARDIG, Casusstatus.NIET_AANGENOMEN);

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private Casusstatus status = Casusstatus.INTAKE;

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
    private @Nullable String planToelichting;

    @Embedded
    private @Nullable Afsluiting afsluiting;

    @ElementCollection
    @CollectionTable(name = "casus_signaal", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<GevoegdSignaal> signalen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_deelnemer", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Casusdeelname> deelnemers = new ArrayList<>();

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
    @CollectionTable(name = "casus_aanbieding", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Aanbieding> aanbiedingen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_actie", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Planactie> acties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_heropening", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Heropening> heropeningen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_beoordeling", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Voortgangsbeoordeling> beoordelingen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected Casus() {}

    private Casus(Nummer nummer, GevoegdSignaal eerste, Instant geopendOp, String geopendDoor) {
        this.nummer = nummer.waarde();
        this.geopendOp = geopendOp;
        this.geopendDoor = geopendDoor;
        signalen.add(eerste);
    }

    /** Opens with the signal that it came out of; that one needs no second look. */
    public static Casus open(Nummer nummer, GevoegdSignaal eerste, Instant nu, String medewerker) {
        return new Casus(nummer, eerste.met(Signaalgevolg.BETROKKEN, null), nu, medewerker);
    }

    public void voegToe(GevoegdSignaal signaal) {
        if (isDicht()) {
            throw new Weigering("Deze casus is dicht. Er kan geen signaal meer bij.");
        }
        signalen.add(signaal);
    }

    /** The oldest signal that nobody looked at yet, now looked at. */
    public Nummer betrek(Signaalgevolg gevolg, String toelichting) {
        for (int i = 0; i < signalen.size(); i++) {
            GevoegdSignaal signaal = signalen.get(i);
            if (signaal.isNieuw()) {
                signalen.set(i, signaal.met(gevolg, toelichting));
                return signaal.nummer();
            }
        }
        throw new Weigering("Bij deze casus is geen nieuw signaal gevoegd.");
    }

    public void toets(String waartoe, Convenanttoets uitkomst, String houder) {
        eis("toetsen", Casusstatus.INTAKE);
        if (!uitkomst.convenantwaardig()) {
            eisAllesBekeken();
        }
        doel = waartoe;
        toets = uitkomst;
        casushouder = houder;
        status = uitkomst.convenantwaardig() ? Casusstatus.GETOETST : Casusstatus.NIET_CONVENANTWAARDIG;
    }

    public boolean magAanbieden() {
        return status == Casusstatus.GETOETST;
    }

    /** @return the version of the packet, from 1 */
    public int biedAan(LocalDate vandaag, String medewerker) {
        eis("aan het RIEC aanbieden", Casusstatus.GETOETST);
        aanbiedingen.add(Aanbieding.nieuw(vandaag, medewerker));
        status = Casusstatus.AANGEBODEN;
        return aanbiedingen.size();
    }

    public void zieAfVanAanbieden(@Nullable String reden) {
        eis("afzien van aanbieden", Casusstatus.GETOETST);
        if (reden == null) {
            throw new Weigering("reden", "Waarom niet? Vul dit veld in.");
        }
        eisAllesBekeken();
        status = Casusstatus.NIET_AANGENOMEN;
    }

    public void verwerkAntwoord(RiecAntwoordVastleggen.Riecreactie antwoord, LocalDate vandaag) {
        eis("het antwoord van het RIEC vastleggen", Casusstatus.AANGEBODEN);
        Aanbieding laatste = aanbiedingen.get(aanbiedingen.size() - 1);
        if (antwoord.beantwoordOp().isAfter(vandaag) || antwoord.beantwoordOp().isBefore(laatste.aangebodenOp())) {
            throw new Weigering(
                    "beantwoordOp",
                    "Datum van het antwoord: kies een datum vanaf de dag van aanbieden en niet na vandaag.");
        }
        Aanbiedstand stand = antwoord.antwoord().stand();
        boolean geaccepteerd = stand == Aanbiedstand.GEACCEPTEERD;
        if (geaccepteerd && antwoord.riecNummer() == null) {
            throw new Weigering("riecNummer", "Nummer van het RIEC: vul dit veld in.");
        }
        if (!geaccepteerd && antwoord.reden() == null) {
            throw new Weigering("reden", "Reden: vul dit veld in.");
        }
        if (stand == Aanbiedstand.GEWEIGERD) {
            eisAllesBekeken();
        }
        aanbiedingen.set(
                aanbiedingen.size() - 1,
                laatste.beantwoord(
                        stand,
                        antwoord.beantwoordOp(),
                        geaccepteerd ? null : antwoord.reden(),
                        geaccepteerd ? antwoord.riecNummer() : null));
        if (geaccepteerd) {
            riecNummer = antwoord.riecNummer();
            status = Casusstatus.GEACCEPTEERD;
        } else {
            status = stand == Aanbiedstand.GEWEIGERD ? Casusstatus.NIET_AANGENOMEN : Casusstatus.GETOETST;
        }
    }

    /** What the municipality does itself, now that the partners will not. */
    public void neemTerug(Terugname vervolg, String toelichting) {
        eis("terugnemen", Casusstatus.NIET_CONVENANTWAARDIG, Casusstatus.NIET_AANGENOMEN);
        terugname = vervolg;
        terugnameToelichting = toelichting;
    }

    public void vraagBijdrage(
            Casusdeelname partner, String vraag, Grondslag grondslag, LocalDate uiterlijk, LocalDate vandaag) {
        eis("een partner om een bijdrage vragen", Casusstatus.GEACCEPTEERD, Casusstatus.VERRIJKING);
        if (!uiterlijk.isAfter(vandaag)) {
            throw new Weigering("uiterlijk", "Uiterste datum: kies een datum na vandaag.");
        }
        if (openBijdragen().contains(partner.partner())) {
            throw new Weigering("partner", "Partner: deze partner is al gevraagd. Kies een andere partner.");
        }
        if (deelnemers.stream().noneMatch(deelnemer -> deelnemer.partner() == partner.partner())) {
            deelnemers.add(partner);
        }
        bijdragen.add(Bijdrage.gevraagd(partner.partner(), vraag, grondslag, vandaag, uiterlijk));
        status = Casusstatus.VERRIJKING;
    }

    public void legBijdrageVast(Casuspartner partner, BijdrageVastleggen.Antwoord antwoord, LocalDate vandaag) {
        eis("bijdragen vastleggen", Casusstatus.VERRIJKING);
        int plaats = plaatsVanOpen(partner);
        Bijdrageuitkomst uitkomst = antwoord.uitkomst();
        if (uitkomst == Bijdrageuitkomst.STIL && bijdragen.get(plaats).herinnerdOp() == null) {
            throw new Weigering(
                    "uitkomst",
                    "Wat is het antwoord? Deze partner kreeg nog geen herinnering. Wacht tot na de uiterste datum.");
        }
        if (uitkomst != Bijdrageuitkomst.STIL && antwoord.inhoud() == null) {
            throw new Weigering("inhoud", "Bijdrage of reden van de weigering: vul dit veld in.");
        }
        if (uitkomst == Bijdrageuitkomst.BEANTWOORD) {
            eisVrijgave(antwoord, vandaag);
        } else if (antwoord.verderZonder() == null) {
            throw new Weigering(
                    "verderZonder",
                    "Waarom gaat de casus verder zonder deze bijdrage? Vul dit veld in, of laat de taak open om te wachten.");
        }
        bijdragen.set(plaats, bijdragen.get(plaats).vastgelegd(antwoord, vandaag));
        if (openBijdragen().isEmpty()) {
            status = Casusstatus.ANALYSE;
        }
    }

    /** What a partner keeps in RIEC-IS is not ours: only what it released, by whom, when and of which class. */
    private static void eisVrijgave(BijdrageVastleggen.Antwoord antwoord, LocalDate vandaag) {
        if (antwoord.vrijgegevenDoor() == null) {
            throw new Weigering("vrijgegevenDoor", "Wie gaf dit vrij? Vul dit veld in.");
        }
        LocalDate op = antwoord.vrijgegevenOp();
        if (op == null || op.isAfter(vandaag)) {
            throw new Weigering("vrijgegevenOp", "Vrijgegeven op: kies vandaag of een eerdere datum.");
        }
        if (antwoord.gegevensklasse() == null) {
            throw new Weigering("gegevensklasse", "Soort gegevens: kies een antwoord.");
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

    public Bijdrage openBijdrage(Casuspartner partner) {
        return bijdragen.get(plaatsVanOpen(partner));
    }

    public void herinner(Casuspartner partner, LocalDate vandaag) {
        int plaats = plaatsVanOpen(partner);
        bijdragen.set(plaats, bijdragen.get(plaats).herinnerd(vandaag));
    }

    public void schaalStilteOp(Casuspartner partner, LocalDate vandaag) {
        int plaats = plaatsVanOpen(partner);
        bijdragen.set(plaats, bijdragen.get(plaats).opgeschaald(vandaag));
    }

    public void bespreekStilte(Casuspartner partner, String afspraak) {
        int plaats = plaatsVanOpen(partner);
        bijdragen.set(plaats, bijdragen.get(plaats).besproken(afspraak));
    }

    public void analyseer(Analyse analyse) {
        eis("analyseren", Casusstatus.ANALYSE);
        if (analyse.afhankelijkheid() == JaNeeOnbekend.JA) {
            eisKoppeling(analyse);
        }
        analyses.add(analyse);
        status = Casusstatus.INTERVENTIEKEUZE;
    }

    private static void eisKoppeling(Analyse analyse) {
        if (analyse.werkgever() == null) {
            throw new Weigering("werkgever", "Werkgever of uitzendbureau: vul dit veld in.");
        }
        if (analyse.huisvester() == null && analyse.vervoerder() == null) {
            throw new Weigering(
                    "huisvester", "Wie regelt de huisvesting? Vul dit in, of vul in wie het vervoer regelt.");
        }
    }

    /** @return the number of the action in the plan, from 1 */
    public int spreekAf(ActieVastleggen.Actieafspraak velden, LocalDate vandaag, String medewerker) {
        eis("een actie afspreken", Casusstatus.INTERVENTIEKEUZE, Casusstatus.UITVOERING, Casusstatus.MONITORING);
        if (!velden.uiterlijk().isAfter(vandaag)) {
            throw new Weigering("uiterlijk", "Uiterlijk klaar op: kies een datum na vandaag.");
        }
        acties.add(Planactie.afgesproken(velden, vandaag, medewerker));
        return acties.size();
    }

    public void werkBij(int nummerInPlan, ActieUitvoeren.Actieverloop velden, LocalDate vandaag) {
        Planactie actie = acties.get(nummerInPlan - 1);
        if (!actie.isOpen()) {
            throw new Weigering("Deze actie is al afgerond. Er hoeft niets meer te gebeuren.");
        }
        LocalDate tot = velden.uiterlijk();
        if (velden.stand() == ActieUitvoeren.Actiekeuze.UITGESTELD && (tot == null || !tot.isAfter(vandaag))) {
            throw new Weigering("uiterlijk", "Nieuwe termijn: kies een datum na vandaag.");
        }
        acties.set(
                nummerInPlan - 1,
                switch (velden.stand()) {
                    case GEREED -> actie.afgerond(Actiestand.GEREED, velden.toelichting(), vandaag);
                    case VERVALLEN -> actie.afgerond(Actiestand.VERVALLEN, velden.toelichting(), vandaag);
                    case UITGESTELD -> actie.uitgesteld(Objects.requireNonNull(tot), velden.toelichting());
                });
    }

    public void stelPlanVast(boolean metActies, String toelichting) {
        eis("het plan vaststellen", Casusstatus.INTERVENTIEKEUZE);
        if (metActies && acties.stream().noneMatch(Planactie::isOpen)) {
            throw new Weigering(
                    "plan",
                    "Is het plan klaar? Er staat geen open actie in het plan. Spreek er een af, of leg uit waarom er geen is.");
        }
        planToelichting = toelichting;
    }

    private void eisGeenOpenActie() {
        long open = acties.stream().filter(Planactie::isOpen).count();
        if (open > 0) {
            throw new Weigering(
                    "In het plan van aanpak %s nog open. Rond alle acties af of laat ze vervallen, met een reden."
                            .formatted(open == 1 ? "staat 1 actie" : "staan %d acties".formatted(open)));
        }
    }

    public void kies(
            Interventie advies, Interventie keuze, @Nullable String reden, LocalDate vandaag, String medewerker) {
        eis("een interventie kiezen", Casusstatus.INTERVENTIEKEUZE);
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
            status = Casusstatus.GEACCEPTEERD;
        } else if (keuze == Interventie.GEEN) {
            status = Casusstatus.MONITORING;
        }
    }

    /**
     * @param met POLITIE, OM or both
     * @return what was chosen
     */
    public Interventie stemAf(Afstemuitkomst uitkomst, Set<String> met, String toelichting, LocalDate vandaag) {
        eis("afstemmen met politie en OM", Casusstatus.INTERVENTIEKEUZE);
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
            status = Casusstatus.UITVOERING;
        }
        return keuze().keuze();
    }

    public void draagOver(Overdracht overdracht, LocalDate vandaag) {
        eis("overdragen aan opsporing", Casusstatus.UITVOERING);
        if (keuze().keuze() != Interventie.STRAFRECHTELIJK) {
            throw new Weigering("Bij deze casus is niet gekozen voor opsporing. Er valt niets over te dragen.");
        }
        if (overdracht.overgedragenOp().isAfter(vandaag)) {
            throw new Weigering("overgedragenOp", "Datum van overdracht: kies vandaag of een eerdere datum.");
        }
        overdrachten.add(overdracht);
        status = Casusstatus.MONITORING;
    }

    public void beoordeel(Voortgangsbeoordeling beoordeling) {
        eis("de voortgang beoordelen", Casusstatus.UITVOERING, Casusstatus.MONITORING);
        LocalDate volgende = beoordeling.monitorDatum();
        if (beoordeling.vervolg() == Monitorvervolg.VERLENGEN
                && (volgende == null || !volgende.isAfter(beoordeling.beoordeeldOp()))) {
            throw new Weigering("monitorDatum", "Volgende beoordeling op: kies een datum na vandaag.");
        }
        beoordelingen.add(beoordeling);
        status = beoordeling.vervolg() == Monitorvervolg.NIEUWE_INTERVENTIE
                ? Casusstatus.ANALYSE
                : Casusstatus.MONITORING;
    }

    public void sluitAf(Afsluiting einde) {
        eis("afsluiten", Casusstatus.MONITORING);
        if (beoordelingen.isEmpty()
                || beoordelingen.get(beoordelingen.size() - 1).vervolg() != Monitorvervolg.AFSLUITEN) {
            throw new Weigering("Beoordeel eerst de voortgang en kies daar voor afsluiten.");
        }
        eisAllesBekeken();
        eisGeenOpenActie();
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
        status = Casusstatus.AFGESLOTEN;
    }

    public boolean isTeHeropenen() {
        return status == Casusstatus.AFGESLOTEN || (isDicht() && terugname != null);
    }

    /** Keeps what was decided and begins again at the intake. */
    public void heropen(String reden, LocalDate vandaag, String medewerker) {
        if (!isTeHeropenen()) {
            throw new Weigering(
                    isDicht()
                            ? "Rond eerst de taak 'Casus terugnemen' af. Dan kunt u de casus heropenen."
                            : "Deze casus loopt. Er valt niets te heropenen.");
        }
        Afsluiting einde = afsluiting;
        heropeningen.add(new Heropening(
                reden,
                vandaag,
                medewerker,
                status,
                doel,
                toets == null ? null : toets.toelichting(),
                riecNummer,
                terugname,
                einde == null ? null : einde.resultaat(),
                einde == null ? terugnameToelichting : einde.toelichting(),
                einde == null ? null : einde.lessen(),
                einde == null ? null : einde.lessenDelen(),
                einde == null ? null : einde.afgeslotenOp()));
        toets = null;
        riecNummer = null;
        terugname = null;
        terugnameToelichting = null;
        planToelichting = null;
        afsluiting = null;
        status = Casusstatus.INTAKE;
    }

    public List<Nummer> uitTeNemen() {
        List<Nummer> erin = actieveSignalen();
        return isDicht() || erin.size() < 2 ? List.of() : erin;
    }

    public void neemUit(Nummer signaal, String reden, LocalDate vandaag) {
        if (isDicht()) {
            throw new Weigering("Deze casus is dicht. Er kan geen signaal meer uit.");
        }
        for (int i = 0; i < signalen.size(); i++) {
            if (signalen.get(i).nummer().equals(signaal) && signalen.get(i).isBetrokken()) {
                if (actieveSignalen().size() < 2) {
                    throw new Weigering(
                            "signaal",
                            "Signaal: dit is het laatste signaal van de casus. Zonder signaal is er geen casus; sluit de casus dan af.");
                }
                signalen.set(i, signalen.get(i).vertrokken(vandaag, reden));
                return;
            }
        }
        throw new Weigering("signaal", "Signaal: kies een signaal dat in deze casus zit.");
    }

    /** A signal that nobody looked at would be lost with the casus. */
    private void eisAllesBekeken() {
        if (signalen.stream().anyMatch(GevoegdSignaal::isNieuw)) {
            throw new Weigering(
                    "Er is een nieuw signaal bij deze casus gevoegd. Rond eerst de taak 'Nieuw signaal betrekken' af.");
        }
    }

    private void eis(String stap, Casusstatus... toegestaan) {
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

    public boolean isDicht() {
        return DICHT.contains(status);
    }

    /** Partners that were asked and did not answer yet. */
    public List<Casuspartner> openBijdragen() {
        return bijdragen.stream().filter(Bijdrage::open).map(Bijdrage::partner).toList();
    }

    public boolean heeft(Nummer signaal) {
        return signalen.stream()
                .anyMatch(gevoegd -> gevoegd.nummer().equals(signaal) && gevoegd.vertrokkenOp() == null);
    }

    /** What is treated in this casus now. */
    public List<Nummer> actieveSignalen() {
        return signalen.stream()
                .filter(GevoegdSignaal::isBetrokken)
                .map(GevoegdSignaal::nummer)
                .toList();
    }

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public Casusstatus status() {
        return status;
    }

    public Instant geopendOp() {
        return geopendOp;
    }

    String geopendDoor() {
        return geopendDoor;
    }

    @Nullable
    public String riecNummer() {
        return riecNummer;
    }

    @Nullable
    public String casushouder() {
        return casushouder;
    }

    @Nullable
    public String doel() {
        return doel;
    }

    @Nullable
    public Convenanttoets toets() {
        return toets;
    }

    @Nullable
    public Afsluiting afsluiting() {
        return afsluiting;
    }

    @Nullable
    public Terugname terugname() {
        return terugname;
    }

    @Nullable
    public String terugnameToelichting() {
        return terugnameToelichting;
    }

    public List<GevoegdSignaal> signalen() {
        return List.copyOf(signalen);
    }

    public List<Casusdeelname> deelnemers() {
        return List.copyOf(deelnemers);
    }

    public List<Bijdrage> bijdragen() {
        return List.copyOf(bijdragen);
    }

    public List<Analyse> analyses() {
        return List.copyOf(analyses);
    }

    public List<Interventiekeuze> keuzes() {
        return List.copyOf(keuzes);
    }

    public List<Overdracht> overdrachten() {
        return List.copyOf(overdrachten);
    }

    public List<Voortgangsbeoordeling> beoordelingen() {
        return List.copyOf(beoordelingen);
    }

    public List<Aanbieding> aanbiedingen() {
        return List.copyOf(aanbiedingen);
    }

    public List<Planactie> acties() {
        return List.copyOf(acties);
    }

    @Nullable
    public String planToelichting() {
        return planToelichting;
    }

    public List<Heropening> heropeningen() {
        return List.copyOf(heropeningen);
    }
}

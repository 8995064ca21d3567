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

    @Embedded
    private @Nullable Afsluiting afsluiting;

    @Embedded
    private GevoegdeSignalen signalen = new GevoegdeSignalen();

    @Embedded
    private Aanbiedingen aanbiedingen = new Aanbiedingen();

    @Embedded
    private Bijdragen bijdragen = new Bijdragen();

    @Embedded
    private Interventies interventies = new Interventies();

    @Embedded
    private Voortgang voortgang = new Voortgang();

    @Embedded
    private PlanVanAanpak plan = new PlanVanAanpak();

    @ElementCollection
    @CollectionTable(name = "casus_analyse", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Analyse> analyses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "casus_heropening", joinColumns = @JoinColumn(name = "casus"))
    @OrderColumn(name = "volgorde")
    private List<Heropening> heropeningen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected Casus() {}

    private Casus(Nummer nummer, GevoegdSignaal eerste, Instant geopendOp, String geopendDoor) {
        this.nummer = nummer.waarde();
        this.geopendOp = geopendOp;
        this.geopendDoor = geopendDoor;
        signalen.voegToe(eerste);
    }

    /** Opens with the signal it came from; that one needs no second look. */
    public static Casus open(Nummer nummer, GevoegdSignaal eerste, Instant nu, String medewerker) {
        return new Casus(nummer, eerste.met(Signaalgevolg.BETROKKEN, null), nu, medewerker);
    }

    public void voegToe(GevoegdSignaal signaal) {
        if (isDicht()) {
            throw new Weigering("Deze casus is dicht. Er kan geen signaal meer bij.");
        }
        signalen.voegToe(signaal);
    }

    /** Takes the oldest signal that nobody has looked at; from now on it counts as looked at. */
    public Nummer betrek(Signaalgevolg gevolg, String toelichting) {
        return signalen.betrek(gevolg, toelichting);
    }

    public void toets(String waartoe, Convenanttoets uitkomst, String houder) {
        eis("toetsen", Casusstatus.INTAKE);
        if (!uitkomst.convenantwaardig()) {
            signalen.eisAllesBekeken();
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
        status = Casusstatus.AANGEBODEN;
        return aanbiedingen.voegToe(Aanbieding.nieuw(vandaag, medewerker));
    }

    public void zieAfVanAanbieden(@Nullable String reden) {
        eis("afzien van aanbieden", Casusstatus.GETOETST);
        if (reden == null) {
            throw new Weigering("reden", "Waarom niet? Vul dit veld in.");
        }
        signalen.eisAllesBekeken();
        status = Casusstatus.NIET_AANGENOMEN;
    }

    public void verwerkAntwoord(Riecuitslag uitslag, LocalDate vandaag) {
        eis("het antwoord van het RIEC vastleggen", Casusstatus.AANGEBODEN);
        aanbiedingen.eisPassend(uitslag, vandaag);
        if (uitslag.stand() == Aanbiedstand.GEWEIGERD) {
            signalen.eisAllesBekeken();
        }
        aanbiedingen.verwerk(uitslag);
        if (uitslag.geaccepteerd()) {
            riecNummer = uitslag.riecNummer();
            status = Casusstatus.GEACCEPTEERD;
        } else {
            status = uitslag.stand() == Aanbiedstand.GEWEIGERD ? Casusstatus.NIET_AANGENOMEN : Casusstatus.GETOETST;
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
        bijdragen.vraag(partner, Bijdrage.gevraagd(partner.partner(), vraag, grondslag, vandaag, uiterlijk));
        status = Casusstatus.VERRIJKING;
    }

    public void legBijdrageVast(Casuspartner partner, Bijdrageafloop afloop) {
        eis("bijdragen vastleggen", Casusstatus.VERRIJKING);
        bijdragen.legVast(partner, afloop);
        if (bijdragen.open().isEmpty()) {
            status = Casusstatus.ANALYSE;
        }
    }

    public void herinner(Casuspartner partner, LocalDate vandaag) {
        bijdragen.herinner(partner, vandaag);
    }

    public void schaalStilteOp(Casuspartner partner, LocalDate vandaag) {
        bijdragen.schaalOp(partner, vandaag);
    }

    public void bespreekStilte(Casuspartner partner, String afspraak) {
        bijdragen.bespreek(partner, afspraak);
    }

    public void analyseer(Analyse analyse) {
        eis("analyseren", Casusstatus.ANALYSE);
        analyse.keur();
        analyses.add(analyse);
        status = Casusstatus.INTERVENTIEKEUZE;
    }

    /** @return the number of the action in the plan, from 1 */
    public int spreekAf(Planactie.Afspraak actie, LocalDate vandaag, String medewerker) {
        eis("een actie afspreken", Casusstatus.INTERVENTIEKEUZE, Casusstatus.UITVOERING, Casusstatus.MONITORING);
        return plan.spreekAf(actie, vandaag, medewerker);
    }

    /** @param einde how the action ended; never {@link Actiestand#OPEN} */
    public void rondActieAf(int nummerInPlan, Actiestand einde, String waarom, LocalDate vandaag) {
        plan.rondAf(nummerInPlan, einde, waarom, vandaag);
    }

    public void stelActieUit(int nummerInPlan, @Nullable LocalDate tot, String waarom, LocalDate vandaag) {
        plan.stelUit(nummerInPlan, tot, waarom, vandaag);
    }

    public void stelPlanVast(boolean metActies, String toelichting) {
        eis("het plan vaststellen", Casusstatus.INTERVENTIEKEUZE);
        plan.stelVast(metActies, toelichting);
    }

    public void kies(
            Interventie advies, Interventie keuze, @Nullable String reden, LocalDate vandaag, String medewerker) {
        eis("een interventie kiezen", Casusstatus.INTERVENTIEKEUZE);
        interventies.kies(Interventiekeuze.van(advies, keuze, reden, vandaag, medewerker), laatsteAnalyse());
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
        Interventie keuze = interventies.stemAf(uitkomst, met, toelichting, vandaag);
        if (uitkomst != Afstemuitkomst.ANDERS_KIEZEN) {
            status = Casusstatus.UITVOERING;
        }
        return keuze;
    }

    public void draagOver(Overdracht overdracht, LocalDate vandaag) {
        eis("overdragen aan opsporing", Casusstatus.UITVOERING);
        interventies.draagOver(overdracht, vandaag);
        status = Casusstatus.MONITORING;
    }

    public void beoordeel(Voortgangsbeoordeling beoordeling) {
        eis("de voortgang beoordelen", Casusstatus.UITVOERING, Casusstatus.MONITORING);
        voortgang.beoordeel(beoordeling);
        status = beoordeling.vervolg() == Monitorvervolg.NIEUWE_INTERVENTIE
                ? Casusstatus.ANALYSE
                : Casusstatus.MONITORING;
    }

    public void sluitAf(Afsluiting einde) {
        eis("afsluiten", Casusstatus.MONITORING);
        voortgang.eisAfsluiten();
        signalen.eisAllesBekeken();
        plan.eisGeenOpenActie();
        einde.keur(laatsteAnalyse(), !interventies.overdrachten().isEmpty());
        afsluiting = einde;
        status = Casusstatus.AFGESLOTEN;
    }

    public boolean isTeHeropenen() {
        return status == Casusstatus.AFGESLOTEN || (isDicht() && terugname != null);
    }

    /** Keeps what was decided and starts again at the intake. */
    public void heropen(String reden, LocalDate vandaag, String medewerker) {
        if (!isTeHeropenen()) {
            throw new Weigering(
                    isDicht()
                            ? "Rond eerst de taak 'Casus terugnemen' af. Dan kunt u de casus heropenen."
                            : "Deze casus loopt. Er valt niets te heropenen.");
        }
        heropeningen.add(new Heropening(reden, vandaag, medewerker, ronde()));
        plan.begin();
        toets = null;
        riecNummer = null;
        terugname = null;
        terugnameToelichting = null;
        afsluiting = null;
        status = Casusstatus.INTAKE;
    }

    private Heropening.Ronde ronde() {
        Afsluiting einde = afsluiting;
        return new Heropening.Ronde(
                status,
                doel,
                toets == null ? null : toets.toelichting(),
                riecNummer,
                terugname,
                einde == null ? terugnameToelichting : einde.toelichting(),
                einde == null ? null : Heropening.Ronde.Slot.van(einde));
    }

    public List<Nummer> uitTeNemen() {
        List<Nummer> erin = actieveSignalen();
        return isDicht() || erin.size() < 2 ? List.of() : erin;
    }

    public void neemUit(Nummer signaal, String reden, LocalDate vandaag) {
        if (isDicht()) {
            throw new Weigering("Deze casus is dicht. Er kan geen signaal meer uit.");
        }
        signalen.neemUit(signaal, reden, vandaag);
    }

    private void eis(String stap, Casusstatus... toegestaan) {
        if (!List.of(toegestaan).contains(status)) {
            throw new Weigering("U kunt nu niet %s. De casus heeft status '%s'.".formatted(stap, status.naam()));
        }
    }

    private Analyse laatsteAnalyse() {
        return analyses.get(analyses.size() - 1);
    }

    public boolean isDicht() {
        return DICHT.contains(status);
    }

    public boolean heeft(Nummer signaal) {
        return signalen.heeft(signaal);
    }

    /** The signals that this casus treats now. */
    public List<Nummer> actieveSignalen() {
        return signalen.actief();
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

    public @Nullable String riecNummer() {
        return riecNummer;
    }

    public @Nullable String casushouder() {
        return casushouder;
    }

    public @Nullable String doel() {
        return doel;
    }

    public @Nullable Convenanttoets toets() {
        return toets;
    }

    public @Nullable Afsluiting afsluiting() {
        return afsluiting;
    }

    public @Nullable Terugname terugname() {
        return terugname;
    }

    public @Nullable String terugnameToelichting() {
        return terugnameToelichting;
    }

    public List<GevoegdSignaal> signalen() {
        return signalen.lijst();
    }

    public Bijdragen bijdragen() {
        return bijdragen;
    }

    public List<Analyse> analyses() {
        return List.copyOf(analyses);
    }

    public Interventies interventies() {
        return interventies;
    }

    public List<Voortgangsbeoordeling> beoordelingen() {
        return voortgang.beoordelingen();
    }

    public List<Aanbieding> aanbiedingen() {
        return aanbiedingen.lijst();
    }

    public PlanVanAanpak plan() {
        return plan;
    }

    public List<Heropening> heropeningen() {
        return List.copyOf(heropeningen);
    }
}

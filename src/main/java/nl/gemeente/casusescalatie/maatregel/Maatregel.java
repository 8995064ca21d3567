package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;

/** A bestuurlijke maatregel. It guards each step of the Awb and says in Dutch why a step cannot be taken. */
@Entity
@Table(name = "maatregel")
public class Maatregel {

    private static final Set<Maatregelstatus> OPGELEGD = EnumSet.of(
            Maatregelstatus.BESLOTEN,
            Maatregelstatus.BEKENDGEMAAKT,
            Maatregelstatus.BEGUNSTIGING,
            Maatregelstatus.GECONTROLEERD);

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private Maatregelstatus status = Maatregelstatus.CONCEPT;

    private String herkomst;
    private @Nullable String overtreding;
    private String aanleiding;

    @Enumerated(EnumType.STRING)
    @Column(name = "heit_team")
    private Heitherkomst heitTeam;

    @ElementCollection
    @CollectionTable(name = "maatregel_vorm", joinColumns = @JoinColumn(name = "nummer"))
    @Column(name = "vorm")
    @Enumerated(EnumType.STRING)
    private Set<Uitbuitingsvorm> vormen = EnumSet.noneOf(Uitbuitingsvorm.class);

    @Enumerated(EnumType.STRING)
    private @Nullable Maatregeladvies advies;

    @Embedded
    private @Nullable Voorstel voorstel;

    @Column(name = "voornemen_op")
    private @Nullable LocalDate voornemenOp;

    @Column(name = "zienswijze_tot")
    private @Nullable LocalDate zienswijzeTot;

    @Column(name = "zienswijze_uitleg")
    private @Nullable String zienswijzeUitleg;

    @Embedded
    private @Nullable Zienswijze zienswijze;

    @Embedded
    private @Nullable Ontwerp ontwerp;

    @Column(name = "besloten_op")
    private @Nullable LocalDate beslotenOp;

    @Column(name = "besloten_door")
    private @Nullable String beslotenDoor;

    @Embedded
    private @Nullable Bekendmaking bekendmaking;

    @Column(name = "begunstiging_tot")
    private @Nullable LocalDate begunstigingTot;

    @Column(name = "begunstiging_uitleg")
    private @Nullable String begunstigingUitleg;

    @Column(name = "gecontroleerd_op")
    private @Nullable LocalDate gecontroleerdOp;

    @Column(name = "controle_toelichting")
    private @Nullable String controleToelichting;

    @Column(name = "uitgevoerd_op")
    private @Nullable LocalDate uitgevoerdOp;

    private @Nullable Boolean verzegeld;

    @Column(name = "sluiting_tot")
    private @Nullable LocalDate sluitingTot;

    private @Nullable String verslag;

    @Column(name = "reden_einde")
    private @Nullable String redenEinde;

    @ElementCollection
    @CollectionTable(name = "maatregel_bezwaar", joinColumns = @JoinColumn(name = "nummer"))
    @OrderColumn(name = "volgorde")
    private List<Bezwaar> bezwaren = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Maatregel() {}

    public Maatregel(Nummer nummer, Maatregelaanleiding aanleiding) {
        this.nummer = nummer.waarde();
        this.herkomst = aanleiding.herkomst().waarde();
        this.overtreding = aanleiding.overtreding();
        this.aanleiding = aanleiding.omschrijving();
        this.heitTeam = aanleiding.heitTeam();
        this.vormen.addAll(aanleiding.vormen());
    }

    /** @param inStrijdMet a herstelsanctie for the same breach that is in force, or null */
    public void bereidVoor(Voorstel nieuw, Maatregeladvies gegeven, Kenmerken kenmerken, @Nullable Nummer inStrijdMet) {
        eisStatus("De maatregel is al voorbereid en verder in behandeling.", Maatregelstatus.CONCEPT);
        if (kenmerken.herstelsanctie()) {
            eisGeenAndere(inStrijdMet);
        }
        voorstel = nieuw.gekeurd(kenmerken, gegeven);
        advies = gegeven;
    }

    /**
     * @param gewoon the term of the table
     * @param tot the last day that the belanghebbende gets
     */
    public void verstuurVoornemen(LocalDate op, Termijneinde gewoon, LocalDate tot) {
        eisStatus("Een voornemen kan alleen uit zolang de maatregel in voorbereiding is.", Maatregelstatus.CONCEPT);
        if (!voorstel().metVoornemen()) {
            throw new Weigering("Er is gekozen om geen voornemen te sturen. Pas eerst het voorstel aan.");
        }
        eisTermijn(gewoon, tot);
        voornemenOp = op;
        zienswijzeTot = tot;
        zienswijzeUitleg = tot.equals(gewoon.laatsteDag())
                ? gewoon.uitleg()
                : "%d weken, door de jurist gekozen, is %s. De gewone termijn: %s"
                        .formatted(
                                Objects.requireNonNull(voorstel().zienswijzeWeken()), Datum.dag(tot), gewoon.uitleg());
        status = Maatregelstatus.VOORNEMEN;
    }

    /** The belanghebbende gets at least the term of the table. */
    public static void eisTermijn(Termijneinde gewoon, LocalDate tot) {
        if (tot.isBefore(gewoon.laatsteDag())) {
            throw new Weigering(
                    "zienswijzeWeken",
                    "Hoeveel weken krijgt de belanghebbende? Dit is korter dan de gewone termijn. Kies meer weken of laat het veld leeg.");
        }
    }

    public void legZienswijzeVast(Zienswijze gekregen, LocalDate vandaag) {
        eisStatus("Er loopt geen termijn om te reageren.", Maatregelstatus.VOORNEMEN);
        LocalDate op = Objects.requireNonNull(gekregen.ontvangenOp());
        eisTussen("ontvangenOp", "Op welke dag?", Objects.requireNonNull(voornemenOp), "het voornemen", op, vandaag);
        if (gekregen.wijze() != Zienswijzewijze.GEEN_BEHOEFTE && gekregen.samenvatting() == null) {
            throw new Weigering("samenvatting", "Wat staat er in de reactie? Vul dit veld in.");
        }
        zienswijze = gekregen;
        status = Maatregelstatus.ZIENSWIJZE;
    }

    public void zienswijzeBlijftUit(LocalDate vandaag) {
        eisStatus("Er loopt geen termijn om te reageren.", Maatregelstatus.VOORNEMEN);
        if (!vandaag.isAfter(Objects.requireNonNull(zienswijzeTot))) {
            throw new Weigering("De belanghebbende kan nog reageren. Wacht tot de termijn voorbij is.");
        }
        zienswijze = new Zienswijze(Zienswijzeuitkomst.GEEN, null, null, null);
        status = Maatregelstatus.ZIENSWIJZE;
    }

    public void stelOntwerpOp(Ontwerp nieuw, Kenmerken kenmerken) {
        eisStatus(
                "Een ontwerp kan pas na de voorbereiding en niet meer na het besluit.",
                Maatregelstatus.CONCEPT,
                Maatregelstatus.ZIENSWIJZE);
        if (status == Maatregelstatus.CONCEPT && voorstel().metVoornemen()) {
            throw new Weigering("Stuur eerst het voornemen: de belanghebbende mag reageren (Awb 4:8).");
        }
        ontwerp = nieuw.gekeurd(kenmerken, voorstel().spoed(), zienswijzeuitkomst() == Zienswijzeuitkomst.GEGEVEN);
        status = Maatregelstatus.BESLUIT_VOORGELEGD;
    }

    /** @param inStrijdMet a herstelsanctie for the same breach that is in force, or null */
    public void besluit(
            Besluitkeuze keuze,
            @Nullable String reden,
            Kenmerken kenmerken,
            @Nullable Nummer inStrijdMet,
            LocalDate vandaag,
            String wie) {
        eisStatus("Er ligt geen ontwerp om over te besluiten.", Maatregelstatus.BESLUIT_VOORGELEGD);
        if (wie.equals(voorstel().voorbereidDoor()) || wie.equals(ontwerp().ontworpenDoor())) {
            throw new Weigering(
                    "U schreef zelf mee aan dit voorstel. Een ander moet het besluit nemen: vier ogen zien meer dan twee.");
        }
        if (keuze == Besluitkeuze.AKKOORD) {
            stemIn(kenmerken, inStrijdMet);
        } else if (reden == null) {
            throw new Weigering("toelichting", "Waarom? Leg uit waarom u niet akkoord gaat.");
        } else {
            switch (keuze) {
                case AANPASSEN -> status = zienswijze == null ? Maatregelstatus.CONCEPT : Maatregelstatus.ZIENSWIJZE;
                case ANDERE_MAATREGEL -> begin();
                default -> {
                    status = Maatregelstatus.AFGEZIEN;
                    redenEinde = reden;
                }
            }
        }
        if (status == Maatregelstatus.BESLOTEN || status == Maatregelstatus.AFGEZIEN) {
            beslotenOp = vandaag;
            beslotenDoor = wie;
        }
    }

    private void stemIn(Kenmerken kenmerken, @Nullable Nummer inStrijdMet) {
        if (kenmerken.herstelsanctie()) {
            eisGeenAndere(inStrijdMet);
        }
        if (soort() == Maatregelsoort.GEEN) {
            redenEinde = voorstel().motivering();
            status = Maatregelstatus.AFGEZIEN;
        } else {
            status = Maatregelstatus.BESLOTEN;
        }
    }

    /** Another measure needs another voornemen; what was stays on the timeline. */
    private void begin() {
        voorstel = null;
        voornemenOp = null;
        zienswijzeTot = null;
        zienswijzeUitleg = null;
        zienswijze = null;
        ontwerp = null;
        status = Maatregelstatus.CONCEPT;
    }

    public void startGroepsaanpak(LocalDate op, String afspraken) {
        eisStatus("De burgemeester heeft nog niet besloten.", Maatregelstatus.BESLOTEN);
        if (soort() != Maatregelsoort.GROEPSAANPAK) {
            throw new Weigering("Dit is geen groepsaanpak. Maak het besluit bekend.");
        }
        uitgevoerdOp = op;
        verslag = afspraken;
        status = Maatregelstatus.TEN_UITVOER_GELEGD;
    }

    /** @param termijn the begunstigingstermijn counted from the bekendmaking; null for none */
    public void maakBekend(
            Bekendmaking gedaan, @Nullable Termijneinde termijn, Kenmerken kenmerken, LocalDate vandaag) {
        eisStatus("Er is geen besluit dat nog bekendgemaakt moet worden.", Maatregelstatus.BESLOTEN);
        if (soort() == Maatregelsoort.GROEPSAANPAK) {
            throw new Weigering("Een groepsaanpak wordt niet bekendgemaakt. Zet de aanpak in gang.");
        }
        eisTussen(
                "bekendgemaaktOp",
                "Op welke dag is het besluit verzonden of uitgereikt?",
                Objects.requireNonNull(beslotenOp),
                "het besluit",
                gedaan.op(),
                vandaag);
        bekendmaking = gedaan;
        if (termijn != null) {
            begunstigingTot = termijn.laatsteDag();
            begunstigingUitleg = termijn.uitleg();
            status = Maatregelstatus.BEGUNSTIGING;
        } else {
            status = kenmerken.uitvoering() ? Maatregelstatus.BEKENDGEMAAKT : Maatregelstatus.TEN_UITVOER_GELEGD;
        }
    }

    /** Only before the term ends: after that the dwangsom is owed, and a later extension does not undo that. */
    public void verlengBegunstiging(int dagen, LocalDate vandaag) {
        eisTermijnLoopt(vandaag);
        LocalDate was = Objects.requireNonNull(begunstigingTot);
        begunstigingTot = was.plusDays(dagen);
        begunstigingUitleg = "was tot en met %s, op %s verlengd met %d dagen tot en met %s"
                .formatted(Datum.dag(was), Datum.dag(vandaag), dagen, Datum.dag(begunstigingTot));
    }

    /** Before the term ends; that the check comes early changes nothing about the term. */
    public void laatEerderControleren(LocalDate vandaag) {
        eisTermijnLoopt(vandaag);
    }

    private void eisTermijnLoopt(LocalDate vandaag) {
        eisStatus("Er loopt geen begunstigingstermijn.", Maatregelstatus.BEGUNSTIGING);
        if (vandaag.isAfter(Objects.requireNonNull(begunstigingTot))) {
            throw new Weigering(
                    "De begunstigingstermijn is voorbij. Verlengen of eerder controleren kan alleen zolang de termijn loopt.");
        }
    }

    public void trekIn(String reden) {
        eisStatus("Alleen een besluit met een lopende termijn trekt u hier in.", Maatregelstatus.BEGUNSTIGING);
        redenEinde = reden;
        status = Maatregelstatus.INGETROKKEN;
    }

    /** @return what follows; not having complied counts only after the term */
    public Naleving controleer(boolean voldaan, LocalDate op, String toelichting, LocalDate vandaag) {
        eisStatus("Er is geen termijn gegeven om de naleving van te controleren.", Maatregelstatus.BEGUNSTIGING);
        eisTussen("gecontroleerdOp", "Wanneer is gecontroleerd?", bekendmaking().op(), "de bekendmaking", op, vandaag);
        LocalDate tot = Objects.requireNonNull(begunstigingTot);
        if (!voldaan && !op.isAfter(tot) && vandaag.isAfter(tot)) {
            throw new Weigering(
                    "gecontroleerdOp",
                    "Wanneer is gecontroleerd? Dit was nog binnen de termijn. Controleer nog een keer, nu de termijn voorbij is.");
        }
        gecontroleerdOp = op;
        controleToelichting = toelichting;
        if (voldaan) {
            status = Maatregelstatus.VOLDAAN;
            redenEinde = toelichting;
            return Naleving.VOLDAAN;
        }
        if (!op.isAfter(tot)) {
            return Naleving.TERMIJN_LOOPT;
        }
        status = Maatregelstatus.GECONTROLEERD;
        return Naleving.NIET_VOLDAAN;
    }

    /** @param pandVerzegeld only asked for a sluiting */
    public void legTenUitvoer(LocalDate op, @Nullable Boolean pandVerzegeld, String wat, LocalDate vandaag) {
        eisUitvoerbaar(op, vandaag);
        if (soort() == Maatregelsoort.SLUITING) {
            if (pandVerzegeld == null) {
                throw new Weigering("verzegeld", "Is het pand verzegeld? Kies een antwoord.");
            }
            verzegeld = pandVerzegeld;
            sluitingTot = op.plusWeeks(Objects.requireNonNull(ontwerp().sluitingWeken()));
        }
        uitgevoerdOp = op;
        verslag = wat;
        status = Maatregelstatus.TEN_UITVOER_GELEGD;
    }

    /** People came to carry it out and found that the breach had ended. */
    public void uitvoeringNietMeerNodig(LocalDate op, String wat, LocalDate vandaag) {
        eisUitvoerbaar(op, vandaag);
        verslag = wat;
        redenEinde = wat;
        status = Maatregelstatus.VOLDAAN;
    }

    private void eisUitvoerbaar(LocalDate op, LocalDate vandaag) {
        eisStatus(
                "Deze maatregel kan nu niet worden uitgevoerd: er is geen bekendgemaakt besluit waar niet aan is voldaan.",
                Maatregelstatus.BEKENDGEMAAKT,
                Maatregelstatus.GECONTROLEERD);
        eisTussen("uitgevoerdOp", "Op welke dag?", bekendmaking().op(), "de bekendmaking", op, vandaag);
        if (begunstigingTot != null && !op.isAfter(begunstigingTot)) {
            throw new Weigering(
                    "uitgevoerdOp", "Op welke dag? Toen liep de begunstigingstermijn nog. Kies een dag na de termijn.");
        }
    }

    /** @return whether it came in time; late bezwaar is recorded too, the jurist decides about it */
    public boolean legBezwaarVast(
            LocalDate op,
            Bezwaarwijze wijze,
            @Nullable LocalDate postdatum,
            String samenvatting,
            LocalDate vandaag,
            String wie) {
        if (bekendmaking == null || bekendmaking.bezwaarTot() == null) {
            throw new Weigering("Tegen deze maatregel staat geen bezwaar open: er is geen besluit bekendgemaakt.");
        }
        eisTussen(
                "ontvangenOp", "Wanneer is het bezwaar ontvangen?", bekendmaking.op(), "de bekendmaking", op, vandaag);
        LocalDate stempel = wijze == Bezwaarwijze.POST ? postdatum : null;
        if (wijze == Bezwaarwijze.POST && stempel == null) {
            throw new Weigering("postdatum", "Welke datum staat op het poststempel? Vul de datum in (Awb 6:9).");
        }
        if (stempel != null && stempel.isAfter(op)) {
            throw new Weigering("postdatum", "Welke datum staat op het poststempel? Dit is na de dag van ontvangst.");
        }
        boolean opTijd = bekendmaking.opTijd(op, stempel);
        bezwaren.add(new Bezwaar(op, wijze, stempel, opTijd, samenvatting, wie));
        return opTijd;
    }

    /** Whether this is a herstelsanctie that stands in the way of another for the same breach (Awb 5:6). */
    boolean vanKracht(Kenmerken kenmerken, LocalDate vandaag) {
        if (!kenmerken.herstelsanctie()) {
            return false;
        }
        // A last onder bestuursdwang is used up by its execution; a dwangsom can be forfeited again, and a sluiting
        // lasts until its last day.
        return OPGELEGD.contains(status)
                || (status == Maatregelstatus.TEN_UITVOER_GELEGD
                        && (soort() == Maatregelsoort.LAST_ONDER_DWANGSOM
                                || (sluitingTot != null && !vandaag.isAfter(sluitingTot))));
    }

    /** Two measures are for the same breach when they name the same article, however it is spaced or capitalised. */
    boolean zelfdeVoorschrift(@Nullable String voorschrift) {
        return voorschrift != null
                && voorstel != null
                && voorstel.voorschrift() != null
                && kaal(voorschrift).equals(kaal(voorstel.voorschrift()));
    }

    private static String kaal(String voorschrift) {
        return voorschrift.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:.]", "");
    }

    private static void eisGeenAndere(@Nullable Nummer inStrijdMet) {
        if (inStrijdMet != null) {
            throw new Weigering(
                    "eerdereMaatregel",
                    "Voor dezelfde overtreding geldt al maatregel %s. Een tweede herstelsanctie kan niet zolang die van kracht is (Awb 5:6)."
                            .formatted(inStrijdMet));
        }
    }

    private void eisStatus(String zin, Maatregelstatus... mag) {
        if (!List.of(mag).contains(status)) {
            throw new Weigering(
                    "%s De maatregel staat op: %s.".formatted(zin, status.naam().toLowerCase(Locale.ROOT)));
        }
    }

    private static void eisTussen(
            String veld, String label, LocalDate vroegst, String waarvan, LocalDate dag, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            throw new Weigering(veld, label + " Kies vandaag of een eerdere dag.");
        }
        if (dag.isBefore(vroegst)) {
            throw new Weigering(veld, "%s Kies een dag op of na de dag van %s.".formatted(label, waarvan));
        }
    }

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public Maatregelstatus status() {
        return status;
    }

    public Nummer herkomst() {
        return Nummer.van(herkomst);
    }

    public String aanleiding() {
        return aanleiding;
    }

    public Heitherkomst heitTeam() {
        return heitTeam;
    }

    public Set<Uitbuitingsvorm> vormen() {
        return Set.copyOf(vormen);
    }

    @Nullable
    public Maatregeladvies advies() {
        return advies;
    }

    public boolean heeftVoorstel() {
        return voorstel != null;
    }

    /** @throws Weigering when the jurist did not propose anything yet */
    public Voorstel voorstel() {
        if (voorstel == null) {
            throw new Weigering("Bereid eerst de maatregel voor.");
        }
        return voorstel;
    }

    Maatregelsoort soort() {
        return voorstel().soort();
    }

    @Nullable
    public LocalDate voornemenOp() {
        return voornemenOp;
    }

    @Nullable
    public LocalDate zienswijzeTot() {
        return zienswijzeTot;
    }

    @Nullable
    public String zienswijzeUitleg() {
        return zienswijzeUitleg;
    }

    @Nullable
    public Zienswijze zienswijze() {
        return zienswijze;
    }

    public Zienswijzeuitkomst zienswijzeuitkomst() {
        return zienswijze == null ? Zienswijzeuitkomst.NIET_GEVRAAGD : zienswijze.uitkomst();
    }

    public boolean heeftOntwerp() {
        return ontwerp != null;
    }

    /** @throws Weigering when there is no draft yet */
    public Ontwerp ontwerp() {
        if (ontwerp == null) {
            throw new Weigering("Stel eerst een ontwerp op.");
        }
        return ontwerp;
    }

    @Nullable
    public LocalDate beslotenOp() {
        return beslotenOp;
    }

    @Nullable
    public String beslotenDoor() {
        return beslotenDoor;
    }

    public boolean isBekendgemaakt() {
        return bekendmaking != null;
    }

    /** @throws Weigering when the besluit is not known to the belanghebbende yet */
    public Bekendmaking bekendmaking() {
        if (bekendmaking == null) {
            throw new Weigering("Het besluit is nog niet bekendgemaakt.");
        }
        return bekendmaking;
    }

    @Nullable
    public LocalDate begunstigingTot() {
        return begunstigingTot;
    }

    @Nullable
    public String begunstigingUitleg() {
        return begunstigingUitleg;
    }

    @Nullable
    public LocalDate gecontroleerdOp() {
        return gecontroleerdOp;
    }

    @Nullable
    public String controleToelichting() {
        return controleToelichting;
    }

    @Nullable
    public LocalDate uitgevoerdOp() {
        return uitgevoerdOp;
    }

    @Nullable
    public Boolean verzegeld() {
        return verzegeld;
    }

    @Nullable
    public LocalDate sluitingTot() {
        return sluitingTot;
    }

    @Nullable
    public String verslag() {
        return verslag;
    }

    @Nullable
    public String redenEinde() {
        return redenEinde;
    }

    public List<Bezwaar> bezwaren() {
        return List.copyOf(bezwaren);
    }
}

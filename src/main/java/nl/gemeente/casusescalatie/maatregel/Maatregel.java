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
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.termijn.WettelijkeTermijnen.Termijneinde;
import org.jspecify.annotations.Nullable;

/** A bestuurlijke maatregel. It guards each step of the Awb and says in Dutch why a step cannot be taken. */
@Entity
@Table(name = "maatregel")
public class Maatregel {

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

    @Embedded
    private @Nullable Voornemen voornemen;

    @Embedded
    private @Nullable Ontwerp ontwerp;

    @Embedded
    private @Nullable Beslissing beslissing;

    @Embedded
    private @Nullable Bekendmaking bekendmaking;

    @Embedded
    private @Nullable Begunstigingsverloop begunstiging;

    @Embedded
    private @Nullable Tenuitvoerlegging uitvoering;

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
        kenmerken.eisGeenAndere(inStrijdMet);
        voorstel = nieuw.gekeurd(kenmerken, gegeven);
        advies = gegeven;
    }

    /** @param tot the last day that the belanghebbende gets; {@code gewoon} is the term of the table */
    public void verstuurVoornemen(LocalDate op, Termijneinde gewoon, LocalDate tot) {
        eisStatus("Een voornemen kan alleen uit zolang de maatregel in voorbereiding is.", Maatregelstatus.CONCEPT);
        if (!voorstel().metVoornemen()) {
            throw new Weigering("Er is gekozen om geen voornemen te sturen. Pas eerst het voorstel aan.");
        }
        voornemen = Voornemen.verstuurd(op, gewoon, voorstel().zienswijzeWeken(), tot);
        status = Maatregelstatus.VOORNEMEN;
    }

    public void legZienswijzeVast(Zienswijze gekregen, LocalDate vandaag) {
        eisStatus("Er loopt geen termijn om te reageren.", Maatregelstatus.VOORNEMEN);
        voornemen = Objects.requireNonNull(voornemen).beantwoord(gekregen, vandaag);
        status = Maatregelstatus.ZIENSWIJZE;
    }

    public void zienswijzeBlijftUit(LocalDate vandaag) {
        eisStatus("Er loopt geen termijn om te reageren.", Maatregelstatus.VOORNEMEN);
        voornemen = Objects.requireNonNull(voornemen).onbeantwoord(vandaag);
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
        if (keuze != Besluitkeuze.AKKOORD && reden == null) {
            throw new Weigering("toelichting", "Waarom? Leg uit waarom u niet akkoord gaat.");
        }
        switch (keuze) {
            case AKKOORD -> stemIn(kenmerken, inStrijdMet);
            case AANPASSEN -> status = zienswijze() == null ? Maatregelstatus.CONCEPT : Maatregelstatus.ZIENSWIJZE;
            case ANDERE_MAATREGEL -> begin();
            case AFZIEN -> zieAf(Objects.requireNonNull(reden));
        }
        if (status == Maatregelstatus.BESLOTEN || status == Maatregelstatus.AFGEZIEN) {
            beslissing = new Beslissing(vandaag, wie);
        }
    }

    private void stemIn(Kenmerken kenmerken, @Nullable Nummer inStrijdMet) {
        kenmerken.eisGeenAndere(inStrijdMet);
        if (soort() == Maatregelsoort.GEEN) {
            zieAf(voorstel().motivering());
        } else {
            status = Maatregelstatus.BESLOTEN;
        }
    }

    private void zieAf(String reden) {
        redenEinde = reden;
        status = Maatregelstatus.AFGEZIEN;
    }

    /** Another measure needs another voornemen; the earlier one stays on the timeline. */
    private void begin() {
        voorstel = null;
        voornemen = null;
        ontwerp = null;
        status = Maatregelstatus.CONCEPT;
    }

    public void startGroepsaanpak(LocalDate op, String afspraken) {
        eisStatus("De burgemeester heeft nog niet besloten.", Maatregelstatus.BESLOTEN);
        if (soort() != Maatregelsoort.GROEPSAANPAK) {
            throw new Weigering("Dit is geen groepsaanpak. Maak het besluit bekend.");
        }
        uitvoering = Tenuitvoerlegging.gedaan(op, afspraken);
        status = Maatregelstatus.TEN_UITVOER_GELEGD;
    }

    /** @param termijn the begunstigingstermijn counted from the bekendmaking; null for none */
    public void maakBekend(
            Bekendmaking gedaan, @Nullable Termijneinde termijn, Kenmerken kenmerken, LocalDate vandaag) {
        eisStatus("Er is geen besluit dat nog bekendgemaakt moet worden.", Maatregelstatus.BESLOTEN);
        if (soort() == Maatregelsoort.GROEPSAANPAK) {
            throw new Weigering("Een groepsaanpak wordt niet bekendgemaakt. Zet de aanpak in gang.");
        }
        gedaan.keur(Objects.requireNonNull(beslissing).op(), vandaag);
        bekendmaking = gedaan;
        if (termijn != null) {
            begunstiging = Begunstigingsverloop.vanaf(termijn);
            status = Maatregelstatus.BEGUNSTIGING;
        } else {
            status = kenmerken.uitvoering() ? Maatregelstatus.BEKENDGEMAAKT : Maatregelstatus.TEN_UITVOER_GELEGD;
        }
    }

    public void verlengBegunstiging(int dagen, LocalDate vandaag) {
        begunstiging = lopendeBegunstiging().verlengd(dagen, vandaag);
    }

    /** Before the term ends; an early check does not change the term. */
    public void laatEerderControleren(LocalDate vandaag) {
        lopendeBegunstiging().eisLoopt(vandaag);
    }

    private Begunstigingsverloop lopendeBegunstiging() {
        eisStatus("Er loopt geen begunstigingstermijn.", Maatregelstatus.BEGUNSTIGING);
        return Objects.requireNonNull(begunstiging);
    }

    public void trekIn(String reden) {
        eisStatus("Alleen een besluit met een lopende termijn trekt u hier in.", Maatregelstatus.BEGUNSTIGING);
        redenEinde = reden;
        status = Maatregelstatus.INGETROKKEN;
    }

    /** @return what follows; non-compliance counts only after the term */
    public Naleving controleer(boolean voldaan, LocalDate op, String toelichting, LocalDate vandaag) {
        eisStatus("Er is geen termijn gegeven om de naleving van te controleren.", Maatregelstatus.BEGUNSTIGING);
        Dagkeuring.eisTussen(
                "gecontroleerdOp", "Wanneer is gecontroleerd?", bekendmaking().op(), "de bekendmaking", op, vandaag);
        begunstiging = Objects.requireNonNull(begunstiging).gecontroleerd(voldaan, op, toelichting, vandaag);
        Naleving naleving = begunstiging.naleving(voldaan);
        if (naleving == Naleving.VOLDAAN) {
            status = Maatregelstatus.VOLDAAN;
            redenEinde = toelichting;
        } else if (naleving == Naleving.NIET_VOLDAAN) {
            status = Maatregelstatus.GECONTROLEERD;
        }
        return naleving;
    }

    /** @param pandVerzegeld only asked for a sluiting */
    public void legTenUitvoer(LocalDate op, @Nullable Boolean pandVerzegeld, String wat, LocalDate vandaag) {
        eisUitvoerbaar(op, vandaag);
        uitvoering = soort() == Maatregelsoort.SLUITING
                ? Tenuitvoerlegging.sluiting(op, pandVerzegeld, ontwerp().sluitingWeken(), wat)
                : Tenuitvoerlegging.gedaan(op, wat);
        status = Maatregelstatus.TEN_UITVOER_GELEGD;
    }

    /** On arrival the breach turned out to have ended. */
    public void uitvoeringNietMeerNodig(LocalDate op, String wat, LocalDate vandaag) {
        eisUitvoerbaar(op, vandaag);
        uitvoering = Tenuitvoerlegging.nietMeerNodig(wat);
        redenEinde = wat;
        status = Maatregelstatus.VOLDAAN;
    }

    private void eisUitvoerbaar(LocalDate op, LocalDate vandaag) {
        eisStatus(
                "Deze maatregel kan nu niet worden uitgevoerd: er is geen bekendgemaakt besluit waar niet aan is voldaan.",
                Maatregelstatus.BEKENDGEMAAKT,
                Maatregelstatus.GECONTROLEERD);
        Dagkeuring.eisTussen("uitgevoerdOp", "Op welke dag?", bekendmaking().op(), "de bekendmaking", op, vandaag);
        if (begunstiging != null) {
            begunstiging.eisVoorbij(op);
        }
    }

    /** @return whether it came in time; a late bezwaar is recorded too; the jurist decides about it */
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
        Bezwaar bezwaar = bekendmaking.bezwaar(op, wijze, postdatum, samenvatting, vandaag, wie);
        bezwaren.add(bezwaar);
        return bezwaar.opTijd();
    }

    /** Stands in the way of another herstelsanctie for the same breach (Awb 5:6). */
    boolean vanKracht(Kenmerken kenmerken, LocalDate vandaag) {
        if (!kenmerken.herstelsanctie()) {
            return false;
        }
        // A last onder bestuursdwang is used up by its execution; a dwangsom can be forfeited again, and a sluiting
        // lasts until its last day.
        return status.opgelegd()
                || (status == Maatregelstatus.TEN_UITVOER_GELEGD
                        && (soort() == Maatregelsoort.LAST_ONDER_DWANGSOM
                                || (uitvoering != null && uitvoering.nogGesloten(vandaag))));
    }

    boolean zelfdeVoorschrift(@Nullable String voorschrift) {
        return voorstel != null && voorstel.zelfdeVoorschrift(voorschrift);
    }

    private void eisStatus(String zin, Maatregelstatus... mag) {
        if (!List.of(mag).contains(status)) {
            throw new Weigering(
                    "%s De maatregel staat op: %s.".formatted(zin, status.naam().toLowerCase(Locale.ROOT)));
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

    public @Nullable Maatregeladvies advies() {
        return advies;
    }

    public boolean heeftVoorstel() {
        return voorstel != null;
    }

    /** @throws Weigering when the jurist has not proposed anything yet */
    public Voorstel voorstel() {
        if (voorstel == null) {
            throw new Weigering("Bereid eerst de maatregel voor.");
        }
        return voorstel;
    }

    Maatregelsoort soort() {
        return voorstel().soort();
    }

    public @Nullable Voornemen voornemen() {
        return voornemen;
    }

    @Nullable
    Zienswijze zienswijze() {
        return voornemen == null ? null : voornemen.zienswijze();
    }

    public Zienswijzeuitkomst zienswijzeuitkomst() {
        Zienswijze gekregen = zienswijze();
        return gekregen == null ? Zienswijzeuitkomst.NIET_GEVRAAGD : gekregen.uitkomst();
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

    public @Nullable Beslissing beslissing() {
        return beslissing;
    }

    public boolean isBekendgemaakt() {
        return bekendmaking != null;
    }

    /** @throws Weigering when the besluit has not been made known to the belanghebbende yet */
    public Bekendmaking bekendmaking() {
        if (bekendmaking == null) {
            throw new Weigering("Het besluit is nog niet bekendgemaakt.");
        }
        return bekendmaking;
    }

    public @Nullable Begunstigingsverloop begunstiging() {
        return begunstiging;
    }

    public @Nullable Tenuitvoerlegging uitvoering() {
        return uitvoering;
    }

    public @Nullable String redenEinde() {
        return redenEinde;
    }

    public List<Bezwaar> bezwaren() {
        return List.copyOf(bezwaren);
    }
}

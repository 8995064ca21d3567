package nl.gemeente.casusescalatie.signaal;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Urgentie;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.lijst.Lijststand;
import nl.gemeente.casusescalatie.signaal.ontvangst.Meldingskeuring;
import org.jspecify.annotations.Nullable;

/** A signal of possible human trafficking. It guards each step of its way and says in Dutch why a step cannot be taken. */
@Entity
@Table(name = "signaal")
class Signaal {

    @Id
    private String nummer;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    private Signaalstatus status;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    private Instant waargenomenOp;
    private Instant ontvangenOp;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    private boolean acuutGevaar;

    @ElementCollection
    @CollectionTable(name = "signaal_vorm", joinColumns = @JoinColumn(name = "nummer"))
    @Column(name = "vorm")
    @Enumerated(EnumType.STRING)
    private Set<Uitbuitingsvorm> vormen = EnumSet.noneOf(Uitbuitingsvorm.class);

    @ElementCollection
    @CollectionTable(name = "signaal_indicator", joinColumns = @JoinColumn(name = "nummer"))
    @Column(name = "code")
    private Set<String> indicatoren = new TreeSet<>();

    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private JaNeeOnbekend mensensmokkel;

    @Embedded
    private @Nullable Locatie locatie;

    @Embedded
    private @Nullable Slachtoffer slachtoffer;

    private @Nullable String slachtofferKenmerk;

    @Embedded
    private Lijststand lijststand = Lijststand.EERSTE;

    @Embedded
    private Melder melder;

    @Enumerated(EnumType.STRING)
    private Urgentie urgentie = Urgentie.NORMAAL;

    private @Nullable Instant gebeldOp;
    private @Nullable String gebeldAfspraak;

    @Embedded
    private @Nullable Signaalbeoordeling beoordeling;

    private @Nullable Instant doorgezetOp;

    @Embedded
    private @Nullable Hulp hulp;

    @ElementCollection
    @CollectionTable(name = "signaal_besluit", joinColumns = @JoinColumn(name = "nummer"))
    @OrderColumn(name = "volgorde")
    private List<Overlegbesluit> besluiten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "signaal_aanvulling", joinColumns = @JoinColumn(name = "nummer"))
    @OrderColumn(name = "volgorde")
    private List<Aanvulling> aanvullingen = new ArrayList<>();

    private @Nullable Instant teruggekoppeldOp;
    private @Nullable String terugkoppeling;

    @Enumerated(EnumType.STRING)
    private @Nullable Afsluitreden afsluitreden;

    private @Nullable Instant afgeslotenOp;

    @SuppressWarnings("NullAway.Init")
    protected Signaal() {}

    /** @param melding already found right by {@link Meldingskeuring} */
    Signaal(Nummer nummer, Melding melding, Instant ontvangenOp) {
        this.nummer = nummer.waarde();
        this.status = Signaalstatus.ONTVANGEN;
        this.kanaal = verplicht(melding.kanaal());
        this.waargenomenOp = verplicht(melding.waargenomenOp()).toInstant();
        this.ontvangenOp = ontvangenOp;
        this.zekerheid = verplicht(melding.zekerheid());
        this.acuutGevaar = verplicht(melding.acuutGevaar());
        this.vormen.addAll(verplicht(melding.uitbuitingsvormen()));
        this.omschrijving = verplicht(melding.omschrijving());
        this.mensensmokkel = melding.mensensmokkel() == null ? JaNeeOnbekend.ONBEKEND : melding.mensensmokkel();
        this.melder = Melder.van(verplicht(melding.melder()));
        if (melding.indicatoren() != null) {
            this.indicatoren.addAll(melding.indicatoren());
        }
        Melding.Locatie plek = melding.locatie();
        if (plek != null) {
            this.locatie = Locatie.van(plek, verplicht(plek.soort()));
        }
        Melding.Slachtoffer wie = melding.slachtoffer();
        if (wie != null) {
            this.slachtoffer = new Slachtoffer(
                    verplicht(wie.identificeerbaar()),
                    verplicht(wie.minderjarig()),
                    wie.aantal(),
                    wie.naam(),
                    wie.toelichting());
            this.slachtofferKenmerk = Persoonskenmerk.van(wie.naam());
        }
    }

    /** The lists that held when it was reported. */
    Signaal metLijsten(Lijststand stand) {
        lijststand = stand;
        return this;
    }

    private static <T> T verplicht(@Nullable T waarde) {
        return Objects.requireNonNull(waarde, "MeldingKeuring lets no report through without this");
    }

    /** The urgency and what the registers know stand in the dossier. */
    void verrijk(Urgentie bepaald) {
        // A delegate may run again after a failure further on; the second time nothing changes.
        if (status != Signaalstatus.VERRIJKT) {
            eis(status == Signaalstatus.ONTVANGEN, "Dit signaal is al beoordeeld en wordt niet opnieuw verrijkt.");
            status = Signaalstatus.VERRIJKT;
        }
        urgentie = bepaald;
    }

    /** 112 was called, or it was found that someone else had done so. */
    void legMelding112Vast(Instant moment, String afspraak) {
        eis(acuutGevaar, "Bij dit signaal is geen acuut gevaar gemeld.");
        eis(gebeldOp == null, "De melding bij 112 is al vastgelegd.");
        gebeldOp = moment;
        gebeldAfspraak = afspraak;
    }

    void beoordeel(Signaalbeoordeling oordeel, Set<Uitbuitingsvorm> nuVormen, JaNeeOnbekend smokkel) {
        eis(
                status == Signaalstatus.VERRIJKT,
                status == Signaalstatus.ONTVANGEN
                        ? "Dit signaal wordt nog verrijkt. Wacht daarmee tot de gegevens er zijn."
                        : "Dit signaal is al beoordeeld.");
        oordeel.controleer(nuVormen, smokkel);
        status = Signaalstatus.BEOORDEELD;
        beoordeling = oordeel;
        vormen.clear();
        vormen.addAll(nuVormen);
        mensensmokkel = smokkel;
        slachtoffer = (slachtoffer == null ? Slachtoffer.ONBEKEND : slachtoffer)
                .beoordeeld(oordeel.slachtofferInBeeld(), oordeel.minderjarig(), oordeel.aantalSlachtoffers());
    }

    void eisDoorTeZetten() {
        eis(
                (status == Signaalstatus.BEOORDEELD && opgepaktOfOverTeDragen()) || status == Signaalstatus.DOORGEZET,
                "Dit signaal kan nu niet worden doorgezet. Doorzetten kan na de beoordeling.");
    }

    /** Transferred to a partner; a second partner may follow. */
    void zetDoor(Instant moment) {
        eisDoorTeZetten();
        if (status == Signaalstatus.BEOORDEELD) {
            status = Signaalstatus.DOORGEZET;
            doorgezetOp = moment;
        }
    }

    /** On the agenda of the next signalenoverleg. */
    void agendeer() {
        eis(status != Signaalstatus.GEAGENDEERD, "Dit signaal staat al op de agenda.");
        eis(
                status == Signaalstatus.BEOORDEELD
                        || status == Signaalstatus.DOORGEZET
                        || status == Signaalstatus.AFGEWOGEN,
                "Dit signaal kan niet op de agenda. Alleen een beoordeeld signaal komt in het overleg.");
        eis(
                oordeel() == Beoordelingsuitkomst.OPPAKKEN,
                "Dit signaal wordt niet door ons opgepakt en komt niet in het overleg.");
        status = Signaalstatus.GEAGENDEERD;
    }

    void legBesluitVast(Besluit besluit) {
        eis(
                status == Signaalstatus.GEAGENDEERD,
                "Dit signaal staat niet op de agenda. Er kan nu geen besluit over worden genomen.");
        Besluitregels.controleer(besluit);
        besluiten.add(Overlegbesluit.van(besluit));
        status = Signaalstatus.AFGEWOGEN;
    }

    /** What was found out because the overleg asked for it. */
    void vulAan(Aanvulling aanvulling) {
        eis(
                status == Signaalstatus.AFGEWOGEN
                        && laatsteBesluit().uitkomsten().contains(Overleguitkomst.VERRIJKEN),
                "Het overleg heeft niet om een aanvulling op dit signaal gevraagd.");
        aanvullingen.add(aanvulling);
    }

    void regelHulp(Hulp geregeld) {
        eis(status != Signaalstatus.AFGESLOTEN, "Dit signaal is al afgesloten.");
        eis(hulpNodig(), "Bij dit signaal is geen slachtoffer in beeld.");
        eis(hulp == null, "De hulp voor dit slachtoffer is al vastgelegd.");
        geregeld.controleer(minderjarig());
        hulp = geregeld;
    }

    void koppelTerug(Instant moment, String wat) {
        eis(terugkoppelingGevraagd(), "De melder is anoniem of wil geen bericht terug. Terugkoppelen kan hier niet.");
        eis(teruggekoppeldOp == null, "De melder heeft al bericht gekregen.");
        teruggekoppeldOp = moment;
        terugkoppeling = wat;
    }

    Afsluitreden sluitAf(Instant moment) {
        eis(status != Signaalstatus.AFGESLOTEN, "Dit signaal is al afgesloten.");
        Afsluitreden reden = afsluitredenNu();
        eis(
                !terugkoppelingGevraagd() || teruggekoppeldOp != null,
                "Dit signaal kan nog niet worden afgesloten: de melder wil eerst bericht.");
        eis(
                !acuutGevaar || gebeldOp != null,
                "Dit signaal kan nog niet worden afgesloten: leg eerst vast wat er met 112 is afgesproken.");
        eis(
                !hulpNodig() || hulp != null,
                "Dit signaal kan nog niet worden afgesloten: regel eerst de hulp aan het slachtoffer.");
        status = Signaalstatus.AFGESLOTEN;
        afsluitreden = reden;
        afgeslotenOp = moment;
        return reden;
    }

    /** What the steps so far make of the signal; a refusal when it is not at its end. */
    private Afsluitreden afsluitredenNu() {
        if (beoordeling == null) {
            throw new Weigering("Dit signaal kan nog niet worden afgesloten: beoordeel het eerst.");
        }
        return switch (beoordeling.uitkomst()) {
            case ONGEGROND -> Afsluitreden.ONGEGROND;
            case NIET_VAST_TE_STELLEN -> Afsluitreden.NIET_VAST_TE_STELLEN;
            case BUITEN_SCOPE -> naDoorzetten(Afsluitreden.BUITEN_SCOPE);
            case NIET_EIGEN_GEBIED -> naDoorzetten(Afsluitreden.NIET_EIGEN_GEBIED);
            case OPPAKKEN -> besluiten.isEmpty() ? naDoorzetten(Afsluitreden.OVERGEDRAGEN) : naOverleg();
        };
    }

    private Afsluitreden naDoorzetten(Afsluitreden reden) {
        eis(
                status == Signaalstatus.DOORGEZET,
                "Dit signaal kan nog niet worden afgesloten: zet het eerst door naar een partner.");
        return reden;
    }

    private Afsluitreden naOverleg() {
        eis(status == Signaalstatus.AFGEWOGEN, "Dit signaal wacht nog op het overleg.");
        return Besluitregels.afsluitreden(
                besluiten.stream().map(Overlegbesluit::besluit).toList(), doorgezetOp != null);
    }

    private static void eis(boolean voldaan, String zin) {
        if (!voldaan) {
            throw new Weigering(zin);
        }
    }

    private boolean opgepaktOfOverTeDragen() {
        Beoordelingsuitkomst uitkomst = oordeel();
        return uitkomst == Beoordelingsuitkomst.OPPAKKEN
                || uitkomst == Beoordelingsuitkomst.BUITEN_SCOPE
                || uitkomst == Beoordelingsuitkomst.NIET_EIGEN_GEBIED;
    }

    private @Nullable Beoordelingsuitkomst oordeel() {
        return beoordeling == null ? null : beoordeling.uitkomst();
    }

    /** The assessment leaves nothing to do for anybody. */
    boolean wordtMeteenGesloten() {
        return beoordeling != null && !opgepaktOfOverTeDragen();
    }

    /** We take it up ourselves, so the overleg may weigh it. */
    boolean isOpgepakt() {
        return oordeel() == Beoordelingsuitkomst.OPPAKKEN;
    }

    /** Outside our approach: it may only go to the police. */
    boolean isBuitenScope() {
        return oordeel() == Beoordelingsuitkomst.BUITEN_SCOPE;
    }

    boolean isDoorgezet() {
        return doorgezetOp != null;
    }

    /** A known melder who asked for it hears what happened. */
    boolean terugkoppelingGevraagd() {
        return !melder.anoniem() && melder.wilTerugkoppeling();
    }

    boolean terugkoppelingOpen() {
        return terugkoppelingGevraagd() && teruggekoppeldOp == null;
    }

    /** Care for a known victim cannot be skipped, whatever happens with the signal; an unfounded one has no victim. */
    boolean hulpNodig() {
        return beoordeling != null && opgepaktOfOverTeDragen() && beoordeling.slachtofferInBeeld() == JaNeeOnbekend.JA;
    }

    boolean minderjarig() {
        return slachtoffer != null && slachtoffer.minderjarig() == JaNeeOnbekend.JA;
    }

    boolean locatieBekend() {
        return locatie != null && locatie.isTeBezoeken();
    }

    Besluit laatsteBesluit() {
        if (besluiten.isEmpty()) {
            throw new Weigering("Het overleg heeft nog niets besloten over dit signaal.");
        }
        return besluiten.get(besluiten.size() - 1).besluit();
    }

    Signaalbeeld beeld(LocalDate dagVanOntvangst) {
        return new Signaalbeeld(
                nummer(),
                status,
                urgentie,
                Set.copyOf(vormen),
                minderjarig(),
                slachtoffer != null && slachtoffer.identificeerbaar() == JaNeeOnbekend.JA,
                locatieBekend(),
                locatie == null ? null : locatie.soort().name(),
                beoordeling == null || beoordeling.eigenGrondgebied(),
                dagVanOntvangst);
    }

    Nummer nummer() {
        return Nummer.van(nummer);
    }

    Signaalstatus status() {
        return status;
    }

    Kanaal kanaal() {
        return kanaal;
    }

    Instant waargenomenOp() {
        return waargenomenOp;
    }

    Instant ontvangenOp() {
        return ontvangenOp;
    }

    Zekerheid zekerheid() {
        return zekerheid;
    }

    boolean acuutGevaar() {
        return acuutGevaar;
    }

    Set<Uitbuitingsvorm> vormen() {
        return Set.copyOf(vormen);
    }

    Set<String> indicatoren() {
        return Set.copyOf(indicatoren);
    }

    String omschrijving() {
        return omschrijving;
    }

    JaNeeOnbekend mensensmokkel() {
        return mensensmokkel;
    }

    @Nullable
    Locatie locatie() {
        return locatie;
    }

    @Nullable
    Slachtoffer slachtoffer() {
        return slachtoffer;
    }

    Lijststand lijststand() {
        return lijststand;
    }

    Melder melder() {
        return melder;
    }

    Urgentie urgentie() {
        return urgentie;
    }

    @Nullable
    Instant gebeldOp() {
        return gebeldOp;
    }

    @Nullable
    String gebeldAfspraak() {
        return gebeldAfspraak;
    }

    @Nullable
    Signaalbeoordeling beoordeling() {
        return beoordeling;
    }

    @Nullable
    Hulp hulp() {
        return hulp;
    }

    List<Besluit> besluiten() {
        return besluiten.stream().map(Overlegbesluit::besluit).toList();
    }

    List<Aanvulling> aanvullingen() {
        return List.copyOf(aanvullingen);
    }

    @Nullable
    Instant teruggekoppeldOp() {
        return teruggekoppeldOp;
    }

    @Nullable
    String terugkoppeling() {
        return terugkoppeling;
    }

    @Nullable
    Afsluitreden afsluitreden() {
        return afsluitreden;
    }

    @Nullable
    Instant afgeslotenOp() {
        return afgeslotenOp;
    }
}

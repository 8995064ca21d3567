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
import org.jspecify.annotations.Nullable;

/**
 * A signal of possible human trafficking. It guards each step of its way and says in Dutch why a step cannot be taken.
 */
@Entity
@Table(name = "signaal")
public class Signaal {

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

    @Embedded
    private @Nullable Melding112 melding112;

    @Embedded
    private @Nullable Signaalbeoordeling beoordeling;

    private @Nullable Instant doorgezetOp;

    @Embedded
    private @Nullable Hulp hulp;

    @ElementCollection
    @CollectionTable(name = "signaal_besluit", joinColumns = @JoinColumn(name = "nummer"))
    @OrderColumn(name = "volgorde")
    private List<Besluit> besluiten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "signaal_aanvulling", joinColumns = @JoinColumn(name = "nummer"))
    @OrderColumn(name = "volgorde")
    private List<Aanvulling> aanvullingen = new ArrayList<>();

    @Embedded
    private @Nullable Terugkoppeling terugkoppeling;

    @Embedded
    private @Nullable Signaalafloop afloop;

    @SuppressWarnings("NullAway.Init")
    protected Signaal() {}

    /** @param melding already found right by {@code Meldingskeuring} */
    public Signaal(Nummer nummer, Melding melding, Instant ontvangenOp) {
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
        this.locatie = plek == null ? null : Locatie.van(plek);
        Melding.Slachtoffer wie = melding.slachtoffer();
        this.slachtoffer = wie == null ? null : Slachtoffer.van(wie);
        this.slachtofferKenmerk = wie == null ? null : Persoonskenmerk.van(wie.naam());
    }

    /** The lists in force when it was reported. */
    public Signaal metLijsten(Lijststand stand) {
        lijststand = stand;
        return this;
    }

    private static <T> T verplicht(@Nullable T waarde) {
        return Objects.requireNonNull(waarde, "MeldingKeuring lets no report through without this");
    }

    /** The urgency and what the registers know are in the dossier. */
    public void verrijk(Urgentie bepaald) {
        // A delegate may run again after a failure further on; the second time nothing changes.
        if (status != Signaalstatus.VERRIJKT) {
            Weigering.tenzij(
                    status == Signaalstatus.ONTVANGEN, "Dit signaal is al beoordeeld en wordt niet opnieuw verrijkt.");
            status = Signaalstatus.VERRIJKT;
        }
        urgentie = bepaald;
    }

    /** 112 was called, by us or by someone else. */
    public void legMelding112Vast(Instant moment, String afspraak) {
        Weigering.tenzij(acuutGevaar, "Bij dit signaal is geen acuut gevaar gemeld.");
        Weigering.tenzij(melding112 == null, "De melding bij 112 is al vastgelegd.");
        melding112 = new Melding112(moment, afspraak);
    }

    public void beoordeel(Signaalbeoordeling oordeel, Set<Uitbuitingsvorm> nuVormen, JaNeeOnbekend smokkel) {
        Weigering.tenzij(
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

    public void eisDoorTeZetten() {
        Weigering.tenzij(
                (status == Signaalstatus.BEOORDEELD && opgepaktOfOverTeDragen()) || status == Signaalstatus.DOORGEZET,
                "Dit signaal kan nu niet worden doorgezet. Doorzetten kan na de beoordeling.");
    }

    /** Transferred to a partner; a second partner may follow. */
    public void zetDoor(Instant moment) {
        eisDoorTeZetten();
        if (status == Signaalstatus.BEOORDEELD) {
            status = Signaalstatus.DOORGEZET;
            doorgezetOp = moment;
        }
    }

    /** On the agenda of the next signalenoverleg. */
    public void agendeer() {
        Weigering.tenzij(status != Signaalstatus.GEAGENDEERD, "Dit signaal staat al op de agenda.");
        Weigering.tenzij(
                status.magOpAgenda(),
                "Dit signaal kan niet op de agenda. Alleen een beoordeeld signaal komt in het overleg.");
        Weigering.tenzij(
                oordeel() == Beoordelingsuitkomst.OPPAKKEN,
                "Dit signaal wordt niet door ons opgepakt en komt niet in het overleg.");
        status = Signaalstatus.GEAGENDEERD;
    }

    public void legBesluitVast(Besluit besluit) {
        Weigering.tenzij(
                status == Signaalstatus.GEAGENDEERD,
                "Dit signaal staat niet op de agenda. Er kan nu geen besluit over worden genomen.");
        Besluitregels.controleer(besluit);
        besluiten.add(besluit);
        status = Signaalstatus.AFGEWOGEN;
    }

    /** What was found out because the overleg asked. */
    public void vulAan(Aanvulling aanvulling) {
        Weigering.tenzij(
                status == Signaalstatus.AFGEWOGEN && laatsteBesluit().heeft(Overleguitkomst.VERRIJKEN),
                "Het overleg heeft niet om een aanvulling op dit signaal gevraagd.");
        aanvullingen.add(aanvulling);
    }

    public void regelHulp(Hulp geregeld) {
        Weigering.tenzij(status != Signaalstatus.AFGESLOTEN, "Dit signaal is al afgesloten.");
        Weigering.tenzij(hulpNodig(), "Bij dit signaal is geen slachtoffer in beeld.");
        Weigering.tenzij(hulp == null, "De hulp voor dit slachtoffer is al vastgelegd.");
        geregeld.controleer(minderjarig());
        hulp = geregeld;
    }

    public void koppelTerug(Instant moment, String wat) {
        Weigering.tenzij(
                terugkoppelingGevraagd(),
                "De melder is anoniem of wil geen bericht terug. Terugkoppelen kan hier niet.");
        Weigering.tenzij(terugkoppeling == null, "De melder heeft al bericht gekregen.");
        terugkoppeling = new Terugkoppeling(moment, wat);
    }

    public Afsluitreden sluitAf(Instant moment) {
        Weigering.tenzij(status != Signaalstatus.AFGESLOTEN, "Dit signaal is al afgesloten.");
        Afsluitreden reden = Afsluitregels.reden(status, beoordeling, besluiten, isDoorgezet());
        Weigering.tenzij(
                !terugkoppelingGevraagd() || terugkoppeling != null,
                "Dit signaal kan nog niet worden afgesloten: de melder wil eerst bericht.");
        Weigering.tenzij(
                !acuutGevaar || melding112 != null,
                "Dit signaal kan nog niet worden afgesloten: leg eerst vast wat er met 112 is afgesproken.");
        Weigering.tenzij(
                !hulpNodig() || hulp != null,
                "Dit signaal kan nog niet worden afgesloten: regel eerst de hulp aan het slachtoffer.");
        status = Signaalstatus.AFGESLOTEN;
        afloop = new Signaalafloop(reden, moment);
        return reden;
    }

    private boolean opgepaktOfOverTeDragen() {
        return beoordeling != null && beoordeling.uitkomst().vraagtVervolg();
    }

    private @Nullable Beoordelingsuitkomst oordeel() {
        return beoordeling == null ? null : beoordeling.uitkomst();
    }

    /** Whether the assessment leaves nobody anything to do. */
    public boolean wordtMeteenGesloten() {
        return beoordeling != null && !opgepaktOfOverTeDragen();
    }

    /** Whether we take it up ourselves, so that the overleg may weigh it. */
    public boolean isOpgepakt() {
        return oordeel() == Beoordelingsuitkomst.OPPAKKEN;
    }

    /** Whether it is outside our approach and may only go to the police. */
    public boolean isBuitenScope() {
        return oordeel() == Beoordelingsuitkomst.BUITEN_SCOPE;
    }

    public boolean isDoorgezet() {
        return doorgezetOp != null;
    }

    /** Whether a known melder asked to hear what happened. */
    public boolean terugkoppelingGevraagd() {
        return !melder.anoniem() && melder.wilTerugkoppeling();
    }

    /** Care for a known victim cannot be skipped, whatever happens to the signal; an unfounded one has no victim. */
    public boolean hulpNodig() {
        return beoordeling != null && opgepaktOfOverTeDragen() && beoordeling.slachtofferInBeeld() == JaNeeOnbekend.JA;
    }

    public boolean minderjarig() {
        return slachtoffer != null && slachtoffer.minderjarig() == JaNeeOnbekend.JA;
    }

    public boolean locatieBekend() {
        return locatie != null && locatie.isTeBezoeken();
    }

    public Besluit laatsteBesluit() {
        if (besluiten.isEmpty()) {
            throw new Weigering("Het overleg heeft nog niets besloten over dit signaal.");
        }
        return besluiten.get(besluiten.size() - 1);
    }

    public Signaalbeeld beeld(LocalDate dagVanOntvangst) {
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

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public Signaalstatus status() {
        return status;
    }

    public Kanaal kanaal() {
        return kanaal;
    }

    public Instant waargenomenOp() {
        return waargenomenOp;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    public boolean acuutGevaar() {
        return acuutGevaar;
    }

    public Set<Uitbuitingsvorm> vormen() {
        return Set.copyOf(vormen);
    }

    public Set<String> indicatoren() {
        return Set.copyOf(indicatoren);
    }

    public String omschrijving() {
        return omschrijving;
    }

    public JaNeeOnbekend mensensmokkel() {
        return mensensmokkel;
    }

    public @Nullable Locatie locatie() {
        return locatie;
    }

    public @Nullable Slachtoffer slachtoffer() {
        return slachtoffer;
    }

    public Lijststand lijststand() {
        return lijststand;
    }

    public Melder melder() {
        return melder;
    }

    public Urgentie urgentie() {
        return urgentie;
    }

    public @Nullable Melding112 melding112() {
        return melding112;
    }

    public @Nullable Signaalbeoordeling beoordeling() {
        return beoordeling;
    }

    public @Nullable Hulp hulp() {
        return hulp;
    }

    public List<Aanvulling> aanvullingen() {
        return List.copyOf(aanvullingen);
    }

    public @Nullable Terugkoppeling terugkoppeling() {
        return terugkoppeling;
    }

    public @Nullable Signaalafloop afloop() {
        return afloop;
    }
}

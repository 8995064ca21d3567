package nl.gemeente.casusescalatie.doorzetting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Deelregels;
import nl.gemeente.casusescalatie.ketenpartner.Gegevensklasse;
import nl.gemeente.casusescalatie.ketenpartner.Grondslag;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import nl.gemeente.casusescalatie.ketenpartner.Partnergegevens;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of part of a dossier to one ketenpartner: to whom, what for, on which ground, which data, and what came
 * back.
 */
@Entity
@Table(name = "doorzetting")
class Doorzetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long versie;

    private String dossiernummer;

    @Enumerated(EnumType.STRING)
    private Ketenpartner partner;

    private String doel;

    @Enumerated(EnumType.STRING)
    private Grondslag grondslag;

    @Enumerated(EnumType.STRING)
    private Gegevensklasse gegevensklasse;

    private @Nullable String gegevens;
    private @Nullable String motivering;

    @Column(name = "wijkt_af")
    private boolean wijktAf;

    @Enumerated(EnumType.STRING)
    private Doorzetstatus status;

    @Column(name = "aangeboden_op")
    private Instant aangebodenOp;

    @Column(name = "aangeboden_door")
    private String aangebodenDoor;

    @Column(name = "ontvangen_op")
    private @Nullable LocalDate ontvangenOp;

    @Column(name = "afgerond_op")
    private @Nullable LocalDate afgerondOp;

    private @Nullable String toelichting;
    private boolean gevolgd;

    @Column(name = "reactie_op")
    private @Nullable Instant reactieOp;

    @Column(name = "herinnerd_op")
    private @Nullable LocalDate herinnerdOp;

    @ElementCollection
    @CollectionTable(name = "doorzetting_gegeven", joinColumns = @JoinColumn(name = "doorzetting_id"))
    @OrderColumn(name = "volgorde")
    private List<GedeeldGegeven> gedeeld = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Doorzetting() {}

    private Doorzetting(Nummer dossier, Ketenpartner partner, Doorzetopdracht opdracht, Instant nu, String wie) {
        this.dossiernummer = dossier.waarde();
        this.partner = partner;
        this.doel = opdracht.doel();
        this.grondslag = opdracht.grondslag();
        this.gegevensklasse = opdracht.gegevensklasse();
        this.gegevens = opdracht.gegevens();
        this.motivering = opdracht.motivering();
        this.wijktAf = opdracht.wijktAf();
        this.status = Doorzetstatus.KLAARGEZET;
        this.aangebodenOp = nu;
        this.aangebodenDoor = wie;
    }

    /**
     * Ready to be sent; nothing leaves before somebody confirms it.
     *
     * @throws Weigering when this partner may not receive these data on this ground
     */
    static Doorzetting zetKlaar(
            Nummer dossier, Partnergegevens partner, Doorzetopdracht opdracht, Instant nu, String wie) {
        if (opdracht.doel().isBlank()) {
            throw new Weigering("doel", "Doel: schrijf kort op wat u van de partner vraagt.");
        }
        eisGegevens(opdracht);
        Deelregels.eis(partner, opdracht.gegevensklasse(), opdracht.grondslag());
        return new Doorzetting(dossier, partner.code(), opdracht, nu, wie);
    }

    private static void eisGegevens(Doorzetopdracht opdracht) {
        boolean leeg = opdracht.gegevens() == null || opdracht.gegevens().isBlank();
        if (opdracht.overPersoon() && leeg) {
            throw new Weigering(
                    "gegevens",
                    "Gegevens: schrijf op welke gegevens u deelt. Deelt u niets over een persoon? Kies dan Geen gegevens over een persoon.");
        }
    }

    /** What is shared, never more than was found to be allowed. */
    void geefMee(List<GedeeldGegeven> gegevens) {
        Weigering.tenzij(status == Doorzetstatus.KLAARGEZET, "Wat de partner krijgt, ligt al vast.");
        gedeeld.clear();
        gedeeld.addAll(gegevens);
    }

    void biedAan(Instant nu, String wie) {
        Weigering.tenzij(status == Doorzetstatus.KLAARGEZET, "Deze doorzetting is al verstuurd of ingetrokken.");
        status = Doorzetstatus.AANGEBODEN;
        aangebodenOp = nu;
        aangebodenDoor = wie;
    }

    /** Read by the person who chose it, and not sent after all: the partner never heard of it. */
    void zieAf(LocalDate datum, @Nullable String reden) {
        Weigering.tenzij(status == Doorzetstatus.KLAARGEZET, "Deze doorzetting is al verstuurd of ingetrokken.");
        rondAf(
                Doorzetstatus.INGETROKKEN,
                datum,
                Weigering.mist(reden, "reden", "Reden: schrijf kort op waarom u dit niet doorzet."));
    }

    /** From now on a process watches whether the partner answers. */
    void volg(Instant reactiemoment) {
        eisLoopt();
        gevolgd = true;
        reactieOp = reactiemoment;
    }

    void herinner(LocalDate datum) {
        eisLoopt();
        herinnerdOp = datum;
    }

    boolean isTeVolgen() {
        return gevolgd && status.loopt();
    }

    void bevestigOntvangst(LocalDate datum) {
        Weigering.tenzij(
                status == Doorzetstatus.AANGEBODEN, "De ontvangst staat al vast of deze doorzetting is afgerond.");
        ontvangenOp = datum;
        status = Doorzetstatus.ONTVANGEN;
    }

    /** Passed on by telephone: what was said and agreed. The latest call counts. */
    void bevestigGesprek(LocalDate datum, String gedeeld, String afspraken) {
        Weigering.tenzij(
                heeftDePartner(), "Deze doorzetting is niet opgepakt of ingetrokken. Maak zo nodig een nieuwe.");
        if (status == Doorzetstatus.AANGEBODEN) {
            bevestigOntvangst(datum);
        }
        gegevensklasse = Gegevensklasse.GEMEENTELIJK;
        gegevens = gedeeld;
        toelichting = afspraken;
    }

    /** Offered, and neither declined nor withdrawn. */
    boolean heeftDePartner() {
        return status.loopt() || status == Doorzetstatus.TERUGGEKOPPELD;
    }

    void koppelTerug(LocalDate datum, @Nullable String bericht) {
        eisLoopt();
        rondAf(
                Doorzetstatus.TERUGGEKOPPELD,
                datum,
                Weigering.mist(bericht, "toelichting", "Toelichting: schrijf kort op wat de partner liet weten."));
    }

    void weiger(LocalDate datum, @Nullable String reden) {
        eisLoopt();
        rondAf(
                Doorzetstatus.GEWEIGERD,
                datum,
                Weigering.mist(
                        reden, "toelichting", "Toelichting: schrijf kort op waarom de partner dit niet oppakt."));
    }

    void trekIn(LocalDate datum, @Nullable String reden) {
        eisLoopt();
        rondAf(
                Doorzetstatus.INGETROKKEN,
                datum,
                Weigering.mist(reden, "reden", "Reden: schrijf kort op waarom u dit intrekt."));
    }

    private void rondAf(Doorzetstatus nieuw, LocalDate datum, String tekst) {
        status = nieuw;
        afgerondOp = datum;
        toelichting = tekst;
        if (nieuw == Doorzetstatus.TERUGGEKOPPELD && ontvangenOp == null) {
            ontvangenOp = datum;
        }
    }

    private void eisLoopt() {
        Weigering.tenzij(status.loopt(), "Deze doorzetting is al afgerond. Maak zo nodig een nieuwe.");
    }

    Ketenpartner partner() {
        return partner;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** Distinguishes one term of waiting from the next. */
    long reactieSeconde() {
        return reactieOp == null ? 0 : reactieOp.getEpochSecond();
    }

    /** As far as another partner may have it too. */
    List<GedeeldGegeven> gedeeld() {
        return List.copyOf(gedeeld);
    }

    Gegevensklasse gegevensklasse() {
        return gegevensklasse;
    }

    @Nullable
    String gegevens() {
        return gegevens;
    }

    Nummer dossier() {
        return Nummer.van(dossiernummer);
    }

    Doorzettingsbeeld beeld() {
        return new Doorzettingsbeeld(
                id == null ? 0 : id,
                dossier(),
                partner,
                doel,
                grondslag,
                gegevensklasse,
                gegevens,
                motivering,
                wijktAf,
                status,
                aangebodenOp,
                aangebodenDoor,
                ontvangenOp,
                afgerondOp,
                toelichting,
                isTeVolgen(),
                reactieOp,
                herinnerdOp,
                gedeeld.stream()
                        .map(gegeven -> new Doorzettingsbeeld.Deel(
                                gegeven.label(),
                                gegeven.waarde(),
                                gegeven.veld().overSlachtoffer()))
                        .toList());
    }
}

package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/** One controle, from the first preparation to the report, or until it is called off before anybody goes in. */
@Entity
@Table(name = "controle")
public class Controle {

    @Id
    private String nummer;

    @Version
    private long versie;

    @Enumerated(EnumType.STRING)
    private Controlesoort soort;

    @Enumerated(EnumType.STRING)
    private Controlestatus status;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    @Embedded
    private @Nullable Heitaanvraag aanvraag;

    @Enumerated(EnumType.STRING)
    @Column(name = "heit_antwoord")
    private @Nullable Heitantwoord antwoord;

    @Column(name = "beantwoord_op")
    private @Nullable LocalDate beantwoordOp;

    @Column(name = "heit_kenmerk")
    private @Nullable String heitKenmerk;

    @Embedded
    private @Nullable Controleplan plan;

    @Embedded
    private @Nullable Briefing briefing;

    @Embedded
    private @Nullable Uitvoering uitvoering;

    @Embedded
    private @Nullable Rapport rapport;

    private @Nullable String vervalreden;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "controle", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Partnerdeelname> partners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "controle", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Bevinding> bevindingen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "controle", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Overtreding> overtredingen = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "controle", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Mensenhandelmelding> meldingen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Controle() {}

    private Controle(Nummer nummer, Controlesoort soort, Instant geopendOp) {
        this.nummer = nummer.waarde();
        this.soort = soort;
        this.status = Controlestatus.VOORBEREIDING;
        this.geopendOp = geopendOp;
    }

    public static Controle open(Nummer nummer, Controlesoort soort, Instant nu) {
        return new Controle(nummer, soort, nu);
    }

    /** @throws Weigering unless there is a strong suspicion and partners add value as well */
    public void vraagHeitAan(Heitaanvraag nieuw) {
        eisHeit();
        eisStatus("Het HEIT vraagt u in de voorbereiding.", Controlestatus.VOORBEREIDING);
        if (aanvraag != null) {
            throw new Weigering("Het HEIT is al gevraagd. Leg het antwoord vast.");
        }
        nieuw.eisBeideVoorwaarden();
        aanvraag = nieuw;
    }

    public void heitNeemtAan(LocalDate op, @Nullable String kenmerk, LocalDate vandaag) {
        legAntwoordVast(Heitantwoord.AANGENOMEN, op, vandaag);
        heitKenmerk = kenmerk;
    }

    /** Without the HEIT this controle does not take place. */
    public void heitWijstAf(LocalDate op, String reden, LocalDate vandaag) {
        legAntwoordVast(Heitantwoord.AFGEWEZEN, op, vandaag);
        verval(reden);
    }

    private void legAntwoordVast(Heitantwoord nieuw, LocalDate op, LocalDate vandaag) {
        eisHeit();
        if (aanvraag == null || antwoord != null) {
            throw new Weigering(
                    aanvraag == null
                            ? "Vraag eerst het HEIT. Daarna komt er een antwoord."
                            : "Het antwoord van het HEIT staat al vast.");
        }
        if (op.isBefore(aanvraag.aangevraagdOp()) || op.isAfter(vandaag)) {
            throw new Weigering(
                    "beantwoordOp",
                    "Datum van het antwoord: kies een dag vanaf de dag van de aanvraag, en niet later dan vandaag.");
        }
        antwoord = nieuw;
        beantwoordOp = op;
    }

    /** @param gevraagd the partners to ask; the municipality itself always takes part */
    public void plan(Controleplan nieuw, Set<Controlepartner> gevraagd, LocalDate vandaag) {
        eisStatus("Plannen kan alleen in de voorbereiding.", Controlestatus.VOORBEREIDING);
        if (soort == Controlesoort.HEIT && antwoord != Heitantwoord.AANGENOMEN) {
            throw new Weigering("Plannen kan pas als het HEIT de aanvraag heeft aangenomen.");
        }
        if (nieuw.aanleiding() == Controleaanleiding.GERICHT) {
            Weigering.mist(nieuw.grond(), "grond", "Grond voor een gerichte controle: vul dit veld in.");
        }
        if (nieuw.datum().isBefore(vandaag)) {
            throw new Weigering("datum", "Datum van de controle: kies vandaag of een latere dag.");
        }
        plan = nieuw;
        Stream.concat(
                        Stream.of(Controlepartner.GEMEENTE_TOEZICHT),
                        gevraagd.stream().sorted())
                .distinct()
                .map(Partnerdeelname::new)
                .forEach(partners::add);
        status = Controlestatus.GEPLAND;
    }

    public void partnerZegtToe(Controlepartner wie, String rol, String grondslag) {
        gevraagde(wie).zegToe(rol, grondslag);
    }

    public void partnerZegtAf(Controlepartner wie, @Nullable String toelichting) {
        if (wie == Controlepartner.GEMEENTE_TOEZICHT) {
            throw new Weigering(
                    "doetMee",
                    "Doet deze partner mee: de gemeente doet altijd mee. Gaat de controle niet door? Dat kiest u bij de briefing.");
        }
        gevraagde(wie).zegAf(toelichting);
    }

    private Partnerdeelname gevraagde(Controlepartner wie) {
        eisStatus("Een toezegging legt u vast na het plannen en voor de briefing.", Controlestatus.GEPLAND);
        return partners.stream()
                .filter(partner -> partner.partner() == wie && partner.toezegging() == Toezegging.GEVRAAGD)
                .findFirst()
                .orElseThrow(() -> new Weigering("Van deze partner verwachten wij geen antwoord."));
    }

    public void brief(Briefing nieuw) {
        eisStatus("De briefing is na het plannen.", Controlestatus.GEPLAND);
        if (partners.stream().anyMatch(partner -> partner.toezegging() == Toezegging.GEVRAAGD)) {
            throw new Weigering("Nog niet elke partner heeft geantwoord. Leg eerst alle antwoorden vast.");
        }
        briefing = nieuw;
        status = Controlestatus.GEBRIEFD;
    }

    /** @param machtigingUiterlijk the last day that the law allows for the machtiging that was used */
    public void voerUit(Uitvoering nieuw, @Nullable LocalDate machtigingUiterlijk, Instant nu) {
        eisStatus("Zonder briefing gaat niemand naar binnen.", Controlestatus.GEBRIEFD);
        if (nieuw.einde().isAfter(nu)) {
            throw new Weigering("datum", "Datum van de controle: leg de uitvoering pas vast als de controle klaar is.");
        }
        nieuw.eisGeldig(machtigingUiterlijk);
        uitvoering = nieuw;
        status = Controlestatus.UITGEVOERD;
    }

    /** The services that must be told of the signals found on the spot. */
    public Set<Meldpunt> meldpunten() {
        return uitvoering == null
                ? Set.of()
                : Meldpunt.voor(uitvoering.signaalvormen(), aanvraag == null ? null : aanvraag.team());
    }

    public void geefDoor(Meldpunt meldpunt, Instant nu) {
        if (!meldpunten().contains(meldpunt)) {
            throw new IllegalStateException("Nothing was found that this service must hear of");
        }
        meldingen.add(new Mensenhandelmelding(meldpunt, nu));
    }

    public void bevestigOntvangst(Meldpunt meldpunt, LocalDate op, @Nullable String kenmerk, Moment moment) {
        meldingen.stream()
                .filter(melding -> melding.meldpunt() == meldpunt)
                .findFirst()
                .orElseThrow(() -> new Weigering("Dit signaal is nog niet doorgegeven."))
                .bevestig(op, kenmerk, moment);
    }

    /** The partners that were there and therefore say what they found. */
    public List<Controlepartner> deelnemers() {
        return partners.stream()
                .filter(partner -> partner.toezegging() == Toezegging.TOEGEZEGD)
                .map(Partnerdeelname::partner)
                .toList();
    }

    /** Whose answer is expected. */
    public List<Controlepartner> gevraagd() {
        return partners.stream()
                .filter(partner -> partner.toezegging() == Toezegging.GEVRAAGD)
                .map(Partnerdeelname::partner)
                .toList();
    }

    public void voegToe(Bevinding bevinding) {
        eisStatus("Een bevinding legt u vast na de uitvoering en voor het rapport.", Controlestatus.UITGEVOERD);
        if (!deelnemers().contains(bevinding.partner())) {
            throw new Weigering("Deze partner deed niet mee aan de controle.");
        }
        if (bevindingen.stream().anyMatch(eerder -> eerder.partner() == bevinding.partner())) {
            throw new Weigering("De bevindingen van deze partner staan al vast.");
        }
        bevindingen.add(bevinding);
    }

    public void voegToe(Overtreding overtreding) {
        eisStatus("Een overtreding legt u vast na de uitvoering en voor het rapport.", Controlestatus.UITGEVOERD);
        if (!overtreding.oppakken()) {
            Weigering.mist(overtreding.reden(), "reden", "Waarom niet: vul dit veld in.");
        }
        overtredingen.add(overtreding);
    }

    public void stelRapportVast(Rapport nieuw) {
        eisStatus("Het rapport komt na de uitvoering.", Controlestatus.UITGEVOERD);
        if (bevindingen.size() < deelnemers().size()) {
            throw new Weigering("Nog niet van elke deelnemer staan de bevindingen vast.");
        }
        if (meldingen.size() < meldpunten().size()) {
            throw new Weigering("De signalen van mensenhandel zijn nog niet doorgegeven.");
        }
        LocalDate hercontrole = nieuw.hercontroleOp();
        if (hercontrole != null && !hercontrole.isAfter(nieuw.vastgesteldOp())) {
            throw new Weigering("hercontroleOp", "Hercontrole rond: kies een dag na vandaag.");
        }
        rapport = nieuw;
        status = Controlestatus.GERAPPORTEERD;
    }

    /** @return the kind of the new controle that checks this place again */
    public Controlesoort hercontrole() {
        eisStatus("Een hercontrole komt na het rapport.", Controlestatus.GERAPPORTEERD);
        if (rapport == null || rapport.hercontroleOp() == null) {
            throw new Weigering("Het rapport vraagt niet om een hercontrole.");
        }
        return soort;
    }

    public Controleafloop rondAf() {
        eisStatus("Afronden kan pas als het rapport is vastgesteld.", Controlestatus.GERAPPORTEERD);
        status = Controlestatus.AFGEROND;
        return opTePakken().isEmpty() ? Controleafloop.ZONDER_MAATREGELEN : Controleafloop.MET_MAATREGELEN;
    }

    public void verval(String reden) {
        eisStatus(
                "Deze controle is al uitgevoerd of al vervallen. Afblazen kan niet meer.",
                Controlestatus.VOORBEREIDING,
                Controlestatus.GEPLAND,
                Controlestatus.GEBRIEFD);
        vervalreden = reden;
        status = Controlestatus.VERVALLEN;
    }

    private void eisHeit() {
        if (soort != Controlesoort.HEIT) {
            throw new Weigering("Dit is geen controle van het HEIT.");
        }
    }

    private void eisStatus(String zin, Controlestatus... toegestaan) {
        if (Arrays.stream(toegestaan).noneMatch(mag -> mag == status)) {
            throw new Weigering(
                    "%s Deze controle is nu: %s.".formatted(zin, status.naam().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public Controlesoort soort() {
        return soort;
    }

    public Controlestatus status() {
        return status;
    }

    @Nullable
    public Heitaanvraag aanvraag() {
        return aanvraag;
    }

    @Nullable
    public Heitantwoord antwoord() {
        return antwoord;
    }

    @Nullable
    public String heitKenmerk() {
        return heitKenmerk;
    }

    @Nullable
    public LocalDate beantwoordOp() {
        return beantwoordOp;
    }

    @Nullable
    public Controleplan plan() {
        return plan;
    }

    @Nullable
    public Briefing briefing() {
        return briefing;
    }

    @Nullable
    public Uitvoering uitvoering() {
        return uitvoering;
    }

    @Nullable
    public Rapport rapport() {
        return rapport;
    }

    @Nullable
    public String vervalreden() {
        return vervalreden;
    }

    public List<Partnerdeelname> partners() {
        return List.copyOf(partners);
    }

    public List<Bevinding> bevindingen() {
        return bevindingen.stream()
                .sorted(Comparator.comparing(Bevinding::partner))
                .toList();
    }

    public List<Overtreding> overtredingen() {
        return List.copyOf(overtredingen);
    }

    public List<Mensenhandelmelding> meldingen() {
        return List.copyOf(meldingen);
    }

    public List<Overtredingsbeeld> opTePakken() {
        return overtredingen.stream()
                .filter(Overtreding::oppakken)
                .map(overtreding -> overtreding.beeld(nummer(), aanvraag == null ? null : aanvraag.team()))
                .toList();
    }
}

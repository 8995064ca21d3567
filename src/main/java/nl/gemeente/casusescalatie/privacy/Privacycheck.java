package nl.gemeente.casusescalatie.privacy;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.ketenpartner.Ketenpartner;
import org.jspecify.annotations.Nullable;

/**
 * One decision whether something of a dossier may be read or shared: who, when, why and with what outcome. It never
 * changes; a later one replaces it.
 */
@Entity
@Table(name = "privacycheck")
class Privacycheck {

    static final String KIES_EEN_BRON = "Van welke bron heeft u de inhoud nodig? Kies ten minste één bron.";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String dossier;

    @Enumerated(EnumType.STRING)
    private Checkfase fase;

    private @Nullable String overleg;

    @Enumerated(EnumType.STRING)
    private Checkuitkomst uitkomst;

    private Instant moment;
    private String medewerker;

    @ElementCollection
    @CollectionTable(name = "privacycheck_antwoord", joinColumns = @JoinColumn(name = "privacycheck"))
    @OrderColumn(name = "volgorde")
    private List<Checkantwoord> antwoorden = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "privacycheck_bron", joinColumns = @JoinColumn(name = "privacycheck"))
    @MapKeyColumn(name = "bron")
    @Column(name = "naam")
    private Map<String, String> bronnen = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "privacycheck_deling", joinColumns = @JoinColumn(name = "privacycheck"))
    @OrderColumn(name = "volgorde")
    private List<Deling> delingen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Privacycheck() {}

    private Privacycheck(
            Nummer dossier,
            Checkfase fase,
            @Nullable Nummer overleg,
            Checkuitkomst uitkomst,
            List<Checkantwoord> antwoorden,
            Instant moment,
            String medewerker) {
        this.dossier = dossier.waarde();
        this.fase = fase;
        this.overleg = overleg == null ? null : overleg.waarde();
        this.uitkomst = uitkomst;
        this.antwoorden.addAll(antwoorden);
        this.moment = moment;
        this.medewerker = medewerker;
    }

    /**
     * The outcome follows from the answers: one "no" leaves the content closed.
     *
     * @param bronnen the code of each source concerned, with its name in Dutch
     */
    static Privacycheck opBronnen(
            Nummer dossier,
            Map<String, String> bronnen,
            List<Checkantwoord> antwoorden,
            Instant moment,
            String medewerker) {
        if (bronnen.isEmpty()) {
            throw new Weigering("bronnen", KIES_EEN_BRON);
        }
        Privacycheck check = new Privacycheck(
                dossier,
                Checkfase.BRONNENONDERZOEK,
                null,
                antwoorden.stream().allMatch(Checkantwoord::voldaan)
                        ? Checkuitkomst.INHOUD_MAG
                        : Checkuitkomst.ALLEEN_TREFFER,
                antwoorden,
                moment,
                medewerker);
        check.bronnen.putAll(bronnen);
        return check;
    }

    /** @param overleg the overleg it is for, with {@link Checkfase#VOOR_HET_OVERLEG} */
    static Privacycheck opDelen(
            Nummer dossier,
            Checkfase fase,
            @Nullable Nummer overleg,
            Collection<Deling> delingen,
            List<Checkantwoord> antwoorden,
            Instant moment,
            String medewerker) {
        if (delingen.isEmpty()) {
            throw new Weigering("partners", "Met wie wordt gedeeld? Kies ten minste één partner.");
        }
        Privacycheck check =
                new Privacycheck(dossier, fase, overleg, Checkuitkomst.DELEN_MAG, antwoorden, moment, medewerker);
        check.delingen.addAll(delingen);
        return check;
    }

    Checkfase fase() {
        return fase;
    }

    @Nullable
    Nummer overleg() {
        return overleg == null ? null : Nummer.van(overleg);
    }

    Checkuitkomst uitkomst() {
        return uitkomst;
    }

    Instant moment() {
        return moment;
    }

    String medewerker() {
        return medewerker;
    }

    List<Checkantwoord> antwoorden() {
        return List.copyOf(antwoorden);
    }

    /** Name in Dutch by code, in a fixed order. */
    SortedMap<String, String> bronnen() {
        return new TreeMap<>(bronnen);
    }

    List<Deling> delingen() {
        return List.copyOf(delingen);
    }

    Optional<Deling> met(Ketenpartner partner) {
        return delingen.stream().filter(deling -> deling.partner() == partner).findFirst();
    }
}

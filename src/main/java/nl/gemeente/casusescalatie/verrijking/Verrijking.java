package nl.gemeente.casusescalatie.verrijking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import org.jspecify.annotations.Nullable;

/** One round of questions to the registers about a signal. It never changes; asking again makes a new round. */
@Entity
@Table(name = "verrijking")
public class Verrijking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String nummer;
    private int ronde;
    private Instant moment;

    @Column(name = "bag_id")
    private @Nullable String bagId;

    @ElementCollection
    @CollectionTable(name = "verrijking_antwoord", joinColumns = @JoinColumn(name = "verrijking"))
    @OrderColumn(name = "volgorde")
    private List<Registerantwoord> antwoorden = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verrijking_aandachtspunt", joinColumns = @JoinColumn(name = "verrijking"))
    @OrderColumn(name = "volgorde")
    private List<Aandachtspunt> aandachtspunten = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Verrijking() {}

    /** @param ronde 1 for the first round about this signal */
    public Verrijking(
            Nummer nummer, int ronde, Instant moment, Bevraging bevraging, List<Aandachtspunt> aandachtspunten) {
        this.nummer = nummer.waarde();
        this.ronde = ronde;
        this.moment = moment;
        Adresgegevens adres = bevraging.adres().gegevens();
        this.bagId = adres == null ? null : adres.bagId();
        bevraging.antwoorden().forEach(antwoord -> this.antwoorden.add(Registerantwoord.van(antwoord)));
        this.aandachtspunten.addAll(aandachtspunten);
    }

    public Nummer nummer() {
        return Nummer.van(nummer);
    }

    public int ronde() {
        return ronde;
    }

    Instant moment() {
        return moment;
    }

    public List<Registerantwoord> antwoorden() {
        return List.copyOf(antwoorden);
    }

    public List<Aandachtspunt> aandachtspunten() {
        return List.copyOf(aandachtspunten);
    }

    /** The questions that ended like this. */
    public List<Verrijkingsvraag> met(Verrijkingsuitkomst uitkomst) {
        return antwoorden.stream()
                .filter(antwoord -> antwoord.uitkomst() == uitkomst)
                .map(Registerantwoord::vraag)
                .toList();
    }
}

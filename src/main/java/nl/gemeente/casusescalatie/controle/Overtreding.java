package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Locatiesoort;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "overtreding")
public class Overtreding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String omschrijving;
    private String voorschrift;

    @Enumerated(EnumType.STRING)
    private Uitbuitingsvorm vorm;

    @Enumerated(EnumType.STRING)
    @Column(name = "locatie_soort")
    private Locatiesoort locatieSoort;

    private boolean oppakken;
    private @Nullable String reden;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Overtreding() {}

    public Overtreding(
            String omschrijving,
            String voorschrift,
            Uitbuitingsvorm vorm,
            Locatiesoort locatieSoort,
            boolean oppakken,
            @Nullable String reden) {
        this.omschrijving = omschrijving;
        this.voorschrift = voorschrift;
        this.vorm = vorm;
        this.locatieSoort = locatieSoort;
        this.oppakken = oppakken;
        this.reden = reden;
    }

    public boolean oppakken() {
        return oppakken;
    }

    @Nullable
    public String reden() {
        return reden;
    }

    public Overtredingsbeeld beeld(Nummer controle, @Nullable Heitteam team) {
        return new Overtredingsbeeld(
                id == null ? 0 : id, controle, omschrijving, voorschrift, vorm, locatieSoort, team);
    }
}

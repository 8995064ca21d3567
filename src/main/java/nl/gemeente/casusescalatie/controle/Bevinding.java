package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What one partner found, from its own field. */
@Entity
@Table(name = "bevinding")
public class Bevinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Controlepartner partner;

    private boolean geconstateerd;
    private @Nullable String feiten;
    private @Nullable String rapportnummer;
    private @Nullable String vervolg;
    private boolean afgeschermd;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Bevinding() {}

    private Bevinding(Controlepartner partner, boolean geconstateerd) {
        this.partner = partner;
        this.geconstateerd = geconstateerd;
    }

    public static Bevinding niets(Controlepartner partner) {
        return new Bevinding(partner, false);
    }

    /** @param afgeschermd only the casusregisseur may read it: the partner shared it under the convenant */
    public static Bevinding van(
            Controlepartner partner,
            String feiten,
            @Nullable String rapportnummer,
            @Nullable String vervolg,
            boolean afgeschermd) {
        Bevinding bevinding = new Bevinding(partner, true);
        bevinding.feiten = feiten;
        bevinding.rapportnummer = rapportnummer;
        bevinding.vervolg = vervolg;
        bevinding.afgeschermd = afgeschermd;
        return bevinding;
    }

    public Controlepartner partner() {
        return partner;
    }

    public boolean geconstateerd() {
        return geconstateerd;
    }

    @Nullable
    public String feiten() {
        return feiten;
    }

    @Nullable
    public String rapportnummer() {
        return rapportnummer;
    }

    @Nullable
    public String vervolg() {
        return vervolg;
    }

    public boolean afgeschermd() {
        return afgeschermd;
    }
}

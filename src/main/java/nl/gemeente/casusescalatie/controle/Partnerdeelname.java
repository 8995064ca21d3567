package nl.gemeente.casusescalatie.controle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One partner in one controle: whether it comes, in which role and on which legal basis it looks. */
@Entity
@Table(name = "controlepartner")
public class Partnerdeelname {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Controlepartner partner;

    @Enumerated(EnumType.STRING)
    private Toezegging toezegging;

    private @Nullable String rol;
    private @Nullable String grondslag;
    private @Nullable String toelichting;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Partnerdeelname() {}

    Partnerdeelname(Controlepartner partner) {
        this.partner = partner;
        this.toezegging = Toezegging.GEVRAAGD;
    }

    void zegToe(String inWelkeRol, String opWelkeGrondslag) {
        toezegging = Toezegging.TOEGEZEGD;
        rol = inWelkeRol;
        grondslag = opWelkeGrondslag;
    }

    void zegAf(@Nullable String waarom) {
        toezegging = Toezegging.AFGEZEGD;
        toelichting = waarom;
    }

    public Controlepartner partner() {
        return partner;
    }

    public Toezegging toezegging() {
        return toezegging;
    }

    @Nullable
    public String rol() {
        return rol;
    }

    @Nullable
    public String toelichting() {
        return toelichting;
    }

    @Nullable
    public String grondslag() {
        return grondslag;
    }
}

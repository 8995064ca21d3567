package nl.gemeente.casusescalatie.support;

import java.time.LocalDate;
import java.util.Set;
import nl.gemeente.casusescalatie.overleg.besluit.OverlegbesluitNemen.Voorstel;
import nl.gemeente.casusescalatie.signaal.Afsluitreden;
import nl.gemeente.casusescalatie.signaal.Overleguitkomst;
import org.jspecify.annotations.Nullable;

/** What the overleg decides on a signal, for team toezicht; changed where a test needs it. */
public final class Besluitformulier {

    private final Set<Overleguitkomst> uitkomsten;
    private String motivering = "Past bij de weging.";
    private @Nullable LocalDate herweegdatum;
    private @Nullable String bestaandeCasus;
    private @Nullable Afsluitreden afsluitreden;
    private @Nullable String afwijkendStandpunt;

    private Besluitformulier(Set<Overleguitkomst> uitkomsten) {
        this.uitkomsten = uitkomsten;
    }

    public static Besluitformulier besluit(Overleguitkomst... uitkomsten) {
        return new Besluitformulier(Set.of(uitkomsten));
    }

    /** With the date or the reason that this outcome asks for. */
    public static Voorstel volledig(Overleguitkomst uitkomst) {
        Besluitformulier formulier = besluit(uitkomst);
        return switch (uitkomst) {
            case MONITOREN -> formulier.herweegdatum(LocalDate.of(2027, 1, 15)).ingevuld();
            case AFSLUITEN -> formulier.afsluitreden(Afsluitreden.ONGEGROND).ingevuld();
            default -> formulier.ingevuld();
        };
    }

    public Besluitformulier motivering(String nieuw) {
        motivering = nieuw;
        return this;
    }

    public Besluitformulier herweegdatum(LocalDate nieuw) {
        herweegdatum = nieuw;
        return this;
    }

    public Besluitformulier bestaandeCasus(String nieuw) {
        bestaandeCasus = nieuw;
        return this;
    }

    public Besluitformulier afsluitreden(Afsluitreden nieuw) {
        afsluitreden = nieuw;
        return this;
    }

    public Besluitformulier afwijkendStandpunt(String nieuw) {
        afwijkendStandpunt = nieuw;
        return this;
    }

    public Voorstel ingevuld() {
        return new Voorstel(
                uitkomsten,
                motivering,
                "Team toezicht",
                herweegdatum,
                bestaandeCasus,
                afsluitreden,
                afwijkendStandpunt);
    }
}

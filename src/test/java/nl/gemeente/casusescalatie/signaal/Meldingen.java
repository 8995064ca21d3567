package nl.gemeente.casusescalatie.signaal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import org.jspecify.annotations.Nullable;

/** Reports for tests: a right one, changed where a test needs it. */
public final class Meldingen {

    private boolean acuut;
    private Set<Uitbuitingsvorm> vormen = Set.of(Uitbuitingsvorm.ARBEID);
    private List<String> indicatoren = List.of("arbeid-geen-contract");
    private Melding.@Nullable Locatie locatie =
            new Melding.Locatie("2171 ab", 12, null, Locatiesoort.LAND_EN_TUINBOUW, "Kwekerij De Proef", null, null);
    private Melding.@Nullable Slachtoffer slachtoffer =
            new Melding.Slachtoffer(JaNeeOnbekend.ONBEKEND, JaNeeOnbekend.ONBEKEND, null, null, null);
    private String omschrijving = "Vijf matrassen in de loods.";
    private Melding.Melder melder = new Melding.Melder(false, Functiegroep.BOA, "Mara Melder", null, false);

    private Meldingen() {}

    public static Meldingen melding() {
        return new Meldingen();
    }

    public Meldingen acuut() {
        acuut = true;
        return this;
    }

    public Meldingen met(Uitbuitingsvorm... nieuw) {
        vormen = Set.of(nieuw);
        return this;
    }

    public Meldingen indicatoren(String... codes) {
        indicatoren = List.of(codes);
        return this;
    }

    public Meldingen met(Melding.@Nullable Locatie nieuw) {
        locatie = nieuw;
        return this;
    }

    public Meldingen slachtoffer(JaNeeOnbekend identificeerbaar, JaNeeOnbekend minderjarig) {
        slachtoffer = new Melding.Slachtoffer(identificeerbaar, minderjarig, 1, null, null);
        return this;
    }

    public Meldingen slachtoffer(String naam) {
        slachtoffer = new Melding.Slachtoffer(JaNeeOnbekend.JA, JaNeeOnbekend.NEE, 1, naam, null);
        return this;
    }

    public Meldingen met(Melding.Melder nieuw) {
        melder = nieuw;
        return this;
    }

    public Meldingen omschrijving(String nieuw) {
        omschrijving = nieuw;
        return this;
    }

    public Meldingen metTerugkoppeling() {
        return met(new Melding.Melder(false, Functiegroep.BOA, "Mara Melder", "mara@gemeente.example", true));
    }

    public Melding klaar() {
        return new Melding(
                Kanaal.TOEZICHT,
                OffsetDateTime.parse("2026-11-20T14:30:00+01:00"),
                Zekerheid.VERMOEDEN,
                acuut,
                vormen,
                indicatoren,
                omschrijving,
                null,
                locatie,
                slachtoffer,
                melder);
    }
}

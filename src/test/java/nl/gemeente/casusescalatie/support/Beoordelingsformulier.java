package nl.gemeente.casusescalatie.support;

import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.signaal.Beoordelingsuitkomst;
import nl.gemeente.casusescalatie.signaal.Conclusie;
import nl.gemeente.casusescalatie.signaal.afweging.SignaalBeoordelen.Oordeel;
import org.jspecify.annotations.Nullable;

/** The first judgement of a signal: labour exploitation is likely and nothing is known of a victim, changed where a test needs it. */
public final class Beoordelingsformulier {

    private Conclusie mensenhandel = Conclusie.AANNEMELIJK;
    private Set<Uitbuitingsvorm> vormen = Set.of(Uitbuitingsvorm.ARBEID);
    private boolean eigenGrondgebied = true;
    private JaNeeOnbekend slachtofferInBeeld = JaNeeOnbekend.ONBEKEND;
    private JaNeeOnbekend minderjarig = JaNeeOnbekend.ONBEKEND;
    private @Nullable Integer aantalSlachtoffers;
    private Beoordelingsuitkomst uitkomst;
    private String motivering = "Past bij de indicatoren.";

    private Beoordelingsformulier(Beoordelingsuitkomst uitkomst) {
        this.uitkomst = uitkomst;
    }

    public static Beoordelingsformulier oppakken() {
        return new Beoordelingsformulier(Beoordelingsuitkomst.OPPAKKEN);
    }

    public static Beoordelingsformulier ongegrond() {
        return new Beoordelingsformulier(Beoordelingsuitkomst.ONGEGROND).mensenhandel(Conclusie.NEE);
    }

    public static Beoordelingsformulier nietVastTeStellen() {
        return new Beoordelingsformulier(Beoordelingsuitkomst.NIET_VAST_TE_STELLEN)
                .mensenhandel(Conclusie.NIET_VAST_TE_STELLEN);
    }

    public static Beoordelingsformulier nietInOnzeGemeente() {
        return new Beoordelingsformulier(Beoordelingsuitkomst.NIET_EIGEN_GEBIED).elders();
    }

    public static Beoordelingsformulier orgaanhandel() {
        return new Beoordelingsformulier(Beoordelingsuitkomst.BUITEN_SCOPE).vormen(Uitbuitingsvorm.ORGAAN);
    }

    public Beoordelingsformulier mensenhandel(Conclusie nieuw) {
        mensenhandel = nieuw;
        return this;
    }

    public Beoordelingsformulier vormen(Uitbuitingsvorm... nieuw) {
        vormen = Set.of(nieuw);
        return this;
    }

    public Beoordelingsformulier elders() {
        eigenGrondgebied = false;
        return this;
    }

    public Beoordelingsformulier volwassenSlachtoffer() {
        return slachtoffer(JaNeeOnbekend.JA, JaNeeOnbekend.NEE);
    }

    public Beoordelingsformulier minderjarigSlachtoffer() {
        return slachtoffer(JaNeeOnbekend.JA, JaNeeOnbekend.JA);
    }

    public Beoordelingsformulier slachtoffer(JaNeeOnbekend inBeeld, JaNeeOnbekend isMinderjarig) {
        slachtofferInBeeld = inBeeld;
        minderjarig = isMinderjarig;
        return this;
    }

    public Beoordelingsformulier aantalSlachtoffers(int nieuw) {
        aantalSlachtoffers = nieuw;
        return this;
    }

    public Beoordelingsformulier uitkomst(Beoordelingsuitkomst nieuw) {
        uitkomst = nieuw;
        return this;
    }

    public Beoordelingsformulier motivering(String nieuw) {
        motivering = nieuw;
        return this;
    }

    public Oordeel ingevuld() {
        return new Oordeel(
                mensenhandel,
                vormen,
                JaNeeOnbekend.NEE,
                JaNeeOnbekend.NEE,
                eigenGrondgebied,
                true,
                slachtofferInBeeld,
                minderjarig,
                aantalSlachtoffers,
                uitkomst,
                motivering);
    }
}

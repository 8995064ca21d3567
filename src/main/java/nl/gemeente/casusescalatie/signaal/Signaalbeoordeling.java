package nl.gemeente.casusescalatie.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import nl.gemeente.casusescalatie.basis.JaNeeOnbekend;
import nl.gemeente.casusescalatie.basis.Uitbuitingsvorm;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * The first weging by the aandachtsfunctionaris: is it trafficking or ondermijning (1), is it our territory (2B), can
 * we act ourselves (2A), and what then.
 */
@Embeddable
public record Signaalbeoordeling(
        @Enumerated(EnumType.STRING) @Column(name = "beoordeling_mensenhandel") Conclusie mensenhandel,
        @Enumerated(EnumType.STRING) @Column(name = "beoordeling_ondermijning") JaNeeOnbekend ondermijning,
        @Column(name = "beoordeling_eigen_grondgebied") boolean eigenGrondgebied,
        @Column(name = "beoordeling_eigen_bevoegdheid") boolean eigenBevoegdheid,
        @Enumerated(EnumType.STRING) @Column(name = "beoordeling_slachtoffer_in_beeld")
                JaNeeOnbekend slachtofferInBeeld,
        @Enumerated(EnumType.STRING) @Column(name = "beoordeling_minderjarig") JaNeeOnbekend minderjarig,
        @Column(name = "beoordeling_aantal_slachtoffers") @Nullable Integer aantalSlachtoffers,
        @Enumerated(EnumType.STRING) @Column(name = "beoordeling_uitkomst") Beoordelingsuitkomst uitkomst,
        @Column(name = "beoordeling_motivering") String motivering,
        @Column(name = "beoordeling_medewerker") String medewerker,
        @Column(name = "beoordeling_moment") Instant moment) {

    /** The outcome must follow from the answers. */
    void controleer(Set<Uitbuitingsvorm> vormen, JaNeeOnbekend mensensmokkel) {
        boolean alleenOrgaan = vormen.equals(Set.of(Uitbuitingsvorm.ORGAAN));
        switch (uitkomst) {
            case OPPAKKEN -> {
                Weigering.tenzij(
                        eigenGrondgebied,
                        "uitkomst",
                        "Uitkomst: het speelt niet in onze gemeente. Kies voor overdragen aan de andere gemeente.");
                Weigering.tenzij(
                        !alleenOrgaan, "uitkomst", "Uitkomst: orgaanhandel gaat naar de politie. Kies buiten scope.");
                Weigering.tenzij(
                        Wegingsstap.ONDERWERP.voldaan(this, mensensmokkel),
                        "uitkomst",
                        "Uitkomst: oppakken kan alleen als u mensenhandel, mensensmokkel of ondermijning aannemelijk vindt.");
            }
            case BUITEN_SCOPE ->
                Weigering.tenzij(
                        alleenOrgaan, "uitkomst", "Uitkomst: buiten scope is alleen bedoeld voor orgaanhandel.");
            case NIET_EIGEN_GEBIED ->
                Weigering.tenzij(
                        !eigenGrondgebied,
                        "uitkomst",
                        "Uitkomst: het speelt wel in onze gemeente. Kies een andere uitkomst.");
            case NIET_VAST_TE_STELLEN ->
                Weigering.tenzij(
                        mensenhandel == Conclusie.NIET_VAST_TE_STELLEN,
                        "uitkomst",
                        "Uitkomst: dit past niet bij uw antwoord op de vraag of het mensenhandel is.");
            case ONGEGROND ->
                Weigering.tenzij(
                        mensenhandel == Conclusie.NEE && ondermijning != JaNeeOnbekend.JA,
                        "uitkomst",
                        "Uitkomst: ongegrond kan alleen als het geen mensenhandel en geen ondermijning is.");
        }
    }
}

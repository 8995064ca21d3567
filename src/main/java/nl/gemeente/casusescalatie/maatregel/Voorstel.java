package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * What the jurist proposes, and whether the belanghebbende may react first. What the kind of measure does not require
 * is left out, even when it was filled in.
 *
 * @param procedure null when it is not a besluit
 * @param zienswijzeWeken null for the term of table {@code wettelijke_termijn}
 */
@Embeddable
public record Voorstel(
        @Enumerated(EnumType.STRING) Maatregelsoort soort,
        @Nullable String afwijkreden,
        String motivering,
        @Nullable String grondslag,
        @Nullable String voorschrift,
        @Column(name = "eerdere_maatregel") @Nullable String eerdereMaatregel,
        @Enumerated(EnumType.STRING) @Column(name = "procedure_keuze") @Nullable Procedure procedure,
        @Column(name = "procedure_reden") @Nullable String procedureReden,
        @Column(name = "zienswijze_weken") @Nullable Integer zienswijzeWeken,
        @Column(name = "voorbereid_door") String voorbereidDoor) {

    public boolean metVoornemen() {
        return procedure == Procedure.VOORNEMEN;
    }

    boolean spoed() {
        return procedure == Procedure.SPOED;
    }

    /** Two measures are for the same breach when they name the same article, however it is spaced or capitalised. */
    boolean zelfdeVoorschrift(@Nullable String ander) {
        return ander != null && voorschrift != null && kaal(ander).equals(kaal(voorschrift));
    }

    private static String kaal(String artikel) {
        return artikel.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:.]", "");
    }

    /** Refuses what is missing for this kind of measure, and keeps only what it asks for. */
    Voorstel gekeurd(Kenmerken kenmerken, Maatregeladvies advies) {
        if (!advies.past(soort)) {
            Weigering.mist(afwijkreden, "afwijkreden", "Waarom wijkt u af van het advies? Leg dat hier uit.");
        }
        boolean rustOpWet = soort != Maatregelsoort.GROEPSAANPAK && soort != Maatregelsoort.GEEN;
        if (rustOpWet) {
            Weigering.mist(grondslag, "grondslag", "Op welke grondslag? Kies de regel waarop de maatregel rust.");
            Weigering.mist(voorschrift, "voorschrift", "Welk voorschrift is overtreden? Noem het artikel (Awb 5:9).");
        }
        if (kenmerken.besluit()) {
            Weigering.mist(
                    procedure, "procedure", "Mag de belanghebbende eerst reageren? Kies een antwoord (Awb 4:8).");
            if (!metVoornemen()) {
                Weigering.mist(
                        procedureReden,
                        "procedureReden",
                        "Waarom kan het voornemen niet worden afgewacht? Leg dat hier uit (Awb 4:11).");
            }
        }
        return new Voorstel(
                soort,
                advies.past(soort) ? null : afwijkreden,
                motivering,
                rustOpWet ? grondslag : null,
                rustOpWet ? voorschrift : null,
                kenmerken.besluit() ? eerdereMaatregel : null,
                kenmerken.besluit() ? procedure : null,
                kenmerken.besluit() && !metVoornemen() ? procedureReden : null,
                kenmerken.besluit() && metVoornemen() ? zienswijzeWeken : null,
                voorbereidDoor);
    }
}

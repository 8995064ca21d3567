package nl.gemeente.casusescalatie.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.maatregel.Kenmerken.Begunstiging;
import org.jspecify.annotations.Nullable;

/**
 * The draft that goes to the burgemeester. What the kind of measure does not require is left out, even when it was
 * filled in.
 *
 * @param antwoord our answer to the zienswijze
 * @param termijnDagen the begunstigingstermijn, counted from the bekendmaking; null for none
 * @param dwangsomBedrag in whole euros
 */
@Embeddable
public record Ontwerp(
        String besluittekst,
        @Nullable String antwoord,
        @Column(name = "termijn_dagen") @Nullable Integer termijnDagen,
        @Column(name = "dwangsom_bedrag") @Nullable Integer dwangsomBedrag,
        @Enumerated(EnumType.STRING) @Column(name = "dwangsom_per") @Nullable DwangsomPer dwangsomPer,
        @Column(name = "dwangsom_maximum") @Nullable Integer dwangsomMaximum,
        @Column(name = "sluiting_weken") @Nullable Integer sluitingWeken,
        @Column(name = "ontworpen_door") String ontworpenDoor) {

    Ontwerp gekeurd(Kenmerken kenmerken, boolean spoed, boolean zienswijzeGegeven) {
        if (zienswijzeGegeven && antwoord == null) {
            throw new Weigering(
                    "antwoord", "Wat is ons antwoord op de zienswijze? Een besluit gaat in op wat de ander zegt.");
        }
        if (kenmerken.begunstiging() == Begunstiging.VERPLICHT && termijnDagen == null && !spoed) {
            throw new Weigering(
                    "termijnGeven",
                    "Een last onder bestuursdwang geeft eerst tijd, behalve bij spoed (Awb 5:24 en 5:31). Kies Ja.");
        }
        boolean dwangsom = kenmerken.soort() == Maatregelsoort.LAST_ONDER_DWANGSOM;
        if (dwangsom) {
            keurDwangsom();
        }
        boolean sluiting = kenmerken.soort() == Maatregelsoort.SLUITING;
        if (sluiting && sluitingWeken == null) {
            throw new Weigering("sluitingWeken", "Hoeveel weken duurt de sluiting? Vul een aantal in.");
        }
        return new Ontwerp(
                besluittekst,
                zienswijzeGegeven ? antwoord : null,
                kenmerken.begunstiging() == Begunstiging.GEEN ? null : termijnDagen,
                dwangsom ? dwangsomBedrag : null,
                dwangsom ? dwangsomPer : null,
                dwangsom ? dwangsomMaximum : null,
                sluiting ? sluitingWeken : null,
                ontworpenDoor);
    }

    private void keurDwangsom() {
        if (dwangsomBedrag == null) {
            throw new Weigering("dwangsomBedrag", "Dwangsom in euro: vul een bedrag in (Awb 5:32b).");
        }
        if (dwangsomPer == null) {
            throw new Weigering("dwangsomPer", "De dwangsom geldt: kies in één keer, per periode of per overtreding.");
        }
        if (dwangsomMaximum == null) {
            throw new Weigering("dwangsomMaximum", "Hoogste bedrag in euro: vul een bedrag in (Awb 5:32b).");
        }
        if (dwangsomMaximum < dwangsomBedrag) {
            throw new Weigering(
                    "dwangsomMaximum", "Hoogste bedrag in euro: dit kan niet lager zijn dan de dwangsom zelf.");
        }
    }
}

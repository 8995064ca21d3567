package nl.gemeente.casusescalatie.lijst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** The versions of the lists with which a signal was reported and weighed; they stay with it. */
@Embeddable
public record Lijststand(
        @Column(name = "indicatorenversie") int indicatoren,
        @Column(name = "sectorenversie") int sectoren,
        @Column(name = "functiegroepenversie") int functiegroepen) {

    public static final Lijststand EERSTE = new Lijststand(1, 1, 1);

    public static Lijststand van(Map<Lijst, Integer> versies) {
        return new Lijststand(
                versies.getOrDefault(Lijst.INDICATOREN, 1),
                versies.getOrDefault(Lijst.SECTOREN, 1),
                versies.getOrDefault(Lijst.FUNCTIEGROEPEN, 1));
    }

    public String tekst() {
        return "indicatoren versie %d, sectoren versie %d, functiegroepen versie %d"
                .formatted(indicatoren, sectoren, functiegroepen);
    }
}

package nl.gemeente.casusescalatie.casus.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.casus.Aanbieding;
import nl.gemeente.casusescalatie.casus.Casus;
import nl.gemeente.casusescalatie.casus.Casussen;
import nl.gemeente.casusescalatie.casus.riec.Toetspunt;
import nl.gemeente.casusescalatie.casus.riec.Volledigheid;
import nl.gemeente.casusescalatie.dossier.Dossierdeel;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hand-over to the RIEC in the dossier of a casus, for those who may see convenant data. */
@Component
class RiecInDossier implements Dossierdeel {

    private final Casussen casussen;
    private final Volledigheid volledigheid;

    RiecInDossier(Casussen casussen, Volledigheid volledigheid) {
        this.casussen = casussen;
        this.volledigheid = volledigheid;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Blok> blokken(Nummer nummer) {
        return casussen.findById(nummer.waarde()).map(this::blok).stream().toList();
    }

    private Blok blok(Casus casus) {
        List<Regel> regels = new ArrayList<>();
        List<Toetspunt> punten = volledigheid.van(casus.nummer());
        regels.add(new Regel(
                "Volledigheid",
                "%d van de %d vragen beantwoord"
                        .formatted(
                                punten.stream()
                                        .filter(punt -> punt.voldaan() != null)
                                        .count(),
                                punten.size())));
        List<Aanbieding> aanbiedingen = casus.aanbiedingen();
        for (int i = 0; i < aanbiedingen.size(); i++) {
            int versie = i + 1;
            regels.add(new Regel("Aanbieding %d".formatted(versie), stand(aanbiedingen.get(i))));
            regels.add(new Regel(
                    "Pakket, versie %d".formatted(versie),
                    "PDF, zoals aangeboden",
                    "/dossier/%s/riec/pakket/%d".formatted(casus.nummer(), versie)));
        }
        return new Blok(
                "Aanbieden aan het RIEC",
                Inzage.CONVENANT,
                regels,
                new Actie(
                        casus.magAanbieden() ? "Vragen en pakket bekijken" : "Overdracht bekijken",
                        "/dossier/%s/riec".formatted(casus.nummer()),
                        Inzage.CONVENANT.rollen()));
    }

    private static String stand(Aanbieding aanbieding) {
        StringBuilder stand = new StringBuilder("Aangeboden op %s. %s"
                .formatted(
                        Datum.dag(aanbieding.aangebodenOp()), aanbieding.stand().naam()));
        LocalDate antwoord = aanbieding.beantwoordOp();
        if (antwoord != null) {
            stand.append(" op ").append(Datum.dag(antwoord));
        }
        String nummer = aanbieding.riecNummer();
        if (nummer != null) {
            stand.append(", nummer ").append(nummer);
        }
        String reden = aanbieding.reden();
        return stand.append(". ").append(reden == null ? "" : reden).toString().strip();
    }
}

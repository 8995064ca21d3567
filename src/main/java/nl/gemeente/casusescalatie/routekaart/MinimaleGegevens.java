package nl.gemeente.casusescalatie.routekaart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.routekaart.Gegeven.Veld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fewest data that a doorzetting needs: never above the chosen class or that of the partner, about a person only when the ground lets it. */
@Component
class MinimaleGegevens {

    private final Signaalgegevens signalen;
    private final JdbcClient database;

    MinimaleGegevens(Signaalgegevens signalen, JdbcClient database) {
        this.signalen = signalen;
        this.database = database;
    }

    List<GedeeldGegeven> van(Nummer dossier, Partnergegevens partner, Doorzetopdracht opdracht) {
        if (partner.alleenMetToestemming() && opdracht.overPersoon() && signalen.registratieGeweigerd(dossier)) {
            throw new Weigering(
                    "gegevensklasse",
                    "Soort gegevens: het slachtoffer wil niet worden geregistreerd. Kies Geen gegevens over een persoon.");
        }
        boolean overPersoon = grondslagLaatPersonenToe(opdracht.grondslag());
        Map<Veld, Regel> regels = regels();
        // A field without a row stays here.
        return signalen.van(dossier).stream()
                .flatMap(gegeven -> Stream.ofNullable(regels.get(gegeven.veld()))
                        .filter(regel -> mag(regel, partner, opdracht, overPersoon))
                        .map(regel -> new GedeeldGegeven(
                                gegeven.veld(), gegeven.veld().naam(), gegeven.waarde(), regel.overPersoon())))
                .toList();
    }

    private static boolean mag(Regel regel, Partnergegevens partner, Doorzetopdracht opdracht, boolean overPersoon) {
        return regel.klasse().past(opdracht.gegevensklasse())
                && regel.klasse().past(partner.gegevensklasse())
                && (!regel.overPersoon() || overPersoon);
    }

    private boolean grondslagLaatPersonenToe(Grondslag grondslag) {
        return database.sql("select over_persoon from grondslag where code = ?")
                .param(grondslag.name())
                .query(Boolean.class)
                .single();
    }

    private Map<Veld, Regel> regels() {
        Map<Veld, Regel> regels = new EnumMap<>(Veld.class);
        database.sql("select veld, gegevensklasse, over_persoon from doorzetveld")
                .query(rij -> {
                    regels.put(
                            Veld.valueOf(rij.getString("veld")),
                            new Regel(
                                    Gegevensklasse.valueOf(rij.getString("gegevensklasse")),
                                    rij.getBoolean("over_persoon")));
                });
        return regels;
    }

    private record Regel(Gegevensklasse klasse, boolean overPersoon) {}
}

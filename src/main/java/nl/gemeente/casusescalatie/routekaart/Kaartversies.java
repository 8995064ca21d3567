package nl.gemeente.casusescalatie.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of the maps, per version. */
@Component
class Kaartversies {

    private final JdbcClient database;
    private final Clock klok;

    Kaartversies(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    int geldende(Routekaart kaart) {
        return database.sql(
                        "select max(versie) from routekaartversie where kaart = ? and geldt_vanaf <= cast(? as date)")
                .params(kaart.name(), LocalDate.now(klok).toString())
                .query(Integer.class)
                .single();
    }

    Kaartversie van(Routekaart kaart, int versie) {
        return database.sql("select status, bron from routekaartversie where kaart = ? and versie = ?")
                .params(kaart.name(), versie)
                .query((rij, i) ->
                        new Kaartversie(versie, rij.getString("status").equals("VASTGESTELD"), rij.getString("bron")))
                .single();
    }

    Map<Routevraag, String> teksten(Routekaart kaart, int versie) {
        return database
                .sql("select vraag, tekst from routekaartvraag where kaart = ? and versie = ?")
                .params(kaart.name(), versie)
                .query((rij, i) -> Map.entry(Routevraag.valueOf(rij.getString("vraag")), rij.getString("tekst")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param vastgesteld false: a reconstruction that the partners still have to agree on */
    record Kaartversie(int versie, boolean vastgesteld, String bron) {}
}

package nl.gemeente.casusescalatie.routekaart;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.routekaart.KaartLaden.Kaartvraag;
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
        return alle(kaart).stream()
                .filter(een -> een.versie() == versie)
                .findFirst()
                .orElseThrow();
    }

    /** Newest first. */
    List<Kaartversie> alle(Routekaart kaart) {
        return database.sql(
                        """
                        select versie, titel, status, bron, geldt_vanaf, geladen_door from routekaartversie
                        where kaart = ? order by versie desc""")
                .param(kaart.name())
                .query((rij, i) -> new Kaartversie(
                        rij.getInt("versie"),
                        rij.getString("titel"),
                        rij.getString("status").equals("VASTGESTELD"),
                        rij.getString("bron"),
                        rij.getObject("geldt_vanaf", LocalDate.class),
                        rij.getString("geladen_door")))
                .list();
    }

    /** In the order of the map. */
    List<Kaartvraag> vragen(Routekaart kaart, int versie) {
        return database.sql(
                        "select vraag, tekst, bron from routekaartvraag where kaart = ? and versie = ? order by volgorde")
                .params(kaart.name(), versie)
                .query((rij, i) -> new Kaartvraag(
                        Routevraag.valueOf(rij.getString("vraag")), rij.getString("tekst"), rij.getString("bron")))
                .list();
    }

    String tekst(Routevraag vraag, int versie) {
        return database.sql("select tekst from routekaartvraag where kaart = ? and versie = ? and vraag = ?")
                .params(vraag.kaart().name(), versie, vraag.name())
                .query(String.class)
                .single();
    }

    /** False when this version is there already. */
    boolean voegToe(Routekaart kaart, Kaartversie versie, List<Kaartvraag> vragen) {
        int geschreven = database.sql(
                        """
                        insert into routekaartversie (kaart, versie, titel, status, bron, geldt_vanaf, geladen_op, geladen_door)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        kaart.name(),
                        versie.versie(),
                        versie.titel(),
                        versie.vastgesteld() ? "VASTGESTELD" : "RECONSTRUCTIE",
                        versie.bron(),
                        versie.geldtVanaf(),
                        Timestamp.from(klok.instant()),
                        versie.geladenDoor())
                .update();
        if (geschreven == 0) {
            return false;
        }
        for (int i = 0; i < vragen.size(); i++) {
            Kaartvraag vraag = vragen.get(i);
            database.sql(
                            "insert into routekaartvraag (kaart, versie, vraag, volgorde, tekst, bron) values (?, ?, ?, ?, ?, ?)")
                    .params(kaart.name(), versie.versie(), vraag.vraag().name(), i + 1, vraag.tekst(), vraag.bron())
                    .update();
        }
        return true;
    }
}

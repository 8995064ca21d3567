package nl.gemeente.casusescalatie.casus.riec;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions of table {@code riec_toetspunt}: before a casus is offered each one is answered, and each gap
 * explained.
 */
@Component
public class Volledigheid {

    private final JdbcClient database;
    private final Clock klok;

    Volledigheid(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    public List<Toetspunt> van(Nummer casus) {
        return database.sql(
                        """
                        select p.code, p.vraag, a.voldaan, a.toelichting from riec_toetspunt p
                        left join casus_toetspunt a on a.toetspunt = p.code and a.casus = ? order by p.volgorde""")
                .param(casus.waarde())
                .query((rij, i) -> new Toetspunt(
                        rij.getString("code"),
                        rij.getString("vraag"),
                        rij.getObject("voldaan", Boolean.class),
                        rij.getString("toelichting")))
                .list();
    }

    void beantwoord(Nummer casus, Toetspunt punt, String medewerker) {
        database.sql(
                        """
                        insert into casus_toetspunt (casus, toetspunt, voldaan, toelichting, op, door) values (?, ?, ?, ?, ?, ?)
                        on conflict (casus, toetspunt) do update
                        set voldaan = excluded.voldaan, toelichting = excluded.toelichting, op = excluded.op, door = excluded.door""")
                .params(
                        casus.waarde(),
                        punt.code(),
                        punt.voldaan(),
                        punt.toelichting(),
                        LocalDate.now(klok),
                        medewerker)
                .update();
    }

    /** A reopened casus is asked again; the earlier answers are in the packet that was handed over. */
    public void begin(Nummer casus) {
        database.sql("delete from casus_toetspunt where casus = ?")
                .param(casus.waarde())
                .update();
    }

    /** @throws Weigering while a question has no answer */
    void eis(Nummer casus) {
        List<Toetspunt> punten = van(casus);
        long open = punten.stream().filter(punt -> punt.voldaan() == null).count();
        if (open > 0) {
            throw new Weigering(
                    "besluit",
                    "Biedt u de casus aan? Er staan nog %d van de %d vragen over volledigheid open. Beantwoord ze in het dossier onder Aanbieden aan het RIEC."
                            .formatted(open, punten.size()));
        }
    }
}

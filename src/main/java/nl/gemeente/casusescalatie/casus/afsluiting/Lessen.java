package nl.gemeente.casusescalatie.casus.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.casus.Barriere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lessons that may be shared, without naming the casus they came from, and lessons from what others do. */
@Service
@Transactional
public class Lessen {

    private final JdbcClient database;
    private final Lessenkeuring keuring;
    private final Clock klok;

    Lessen(JdbcClient database, Lessenkeuring keuring, Clock klok) {
        this.database = database;
        this.keuring = keuring;
        this.klok = klok;
    }

    /** Newest year first. Only the year: the day would lead back to the casus. Lessons from before a reopening stay. */
    @Transactional(readOnly = true)
    public List<Les> gedeeld() {
        return database.sql(
                        """
                        select lessen, afgesloten_op as op from casus where lessen_delen
                        union all
                        select eerder_lessen, eerder_gesloten_op from casus_heropening where eerder_lessen_delen
                        order by op desc, lessen""")
                .query((rij, i) -> new Les(
                        rij.getString("lessen"), rij.getDate("op").toLocalDate().getYear()))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Traject> trajecten() {
        return database.sql("select code, naam, barriere, waarom from volgtraject order by naam")
                .query((rij, i) -> new Traject(
                        rij.getString("code"),
                        rij.getString("naam"),
                        Barriere.valueOf(rij.getString("barriere")).naam(),
                        rij.getString("waarom"),
                        lessenVan(rij.getString("code"))))
                .list();
    }

    private List<String> lessenVan(String traject) {
        return database.sql("select les from volgtraject_les where traject = ? order by id")
                .param(traject)
                .query(String.class)
                .list();
    }

    /**
     * @throws nl.gemeente.casusescalatie.basis.Weigering when the lesson holds a number or an address, or says nothing
     */
    public void noteer(String traject, @Nullable String les, String medewerker) {
        if (les == null || les.isBlank() || les.length() > 2000) {
            throw new Weigering("les", "Les: schrijf in hoogstens 2000 tekens op wat wij hiervan kunnen leren.");
        }
        if (trajecten().stream().noneMatch(bekend -> bekend.code().equals(traject))) {
            throw new Weigering("Dit traject volgen wij niet.");
        }
        keuring.keur(les);
        database.sql("insert into volgtraject_les (traject, les, genoteerd_op, genoteerd_door) values (?, ?, ?, ?)")
                .params(traject, les.strip(), LocalDate.now(klok), medewerker)
                .update();
    }

    public record Les(String tekst, int jaar) {}

    /** Something the municipality follows without taking part. */
    public record Traject(String code, String naam, String barriere, String waarom, List<String> lessen) {}
}

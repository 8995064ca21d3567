package nl.gemeente.casusescalatie.ketenpartner;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks of partners, open and done; the database allows one open check per partner, whoever starts it. */
@Component
class Nazichten {

    private final JdbcClient database;
    private final Clock klok;

    Nazichten(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * The partner checked longest ago first, those never checked before all others; without those already waiting for a
     * check.
     */
    List<Ketenpartner> teOud(LocalDate grens, int hoogstens) {
        return database
                .sql(
                        """
                        select code from ketenpartner p
                        where not beeindigd and (nagekeken_op is null or nagekeken_op <= cast(:grens as date))
                        and not exists (select 1 from ketenpartner_nazicht n where n.partner = p.code and n.afgerond_op is null)
                        order by nagekeken_op nulls first, volgorde limit :hoogstens""")
                .param("grens", grens.toString())
                .param("hoogstens", hoogstens)
                .query(String.class)
                .list()
                .stream()
                .map(Ketenpartner::valueOf)
                .toList();
    }

    /** False when somebody else was first. */
    boolean begin(Nummer nummer, Ketenpartner partner) {
        return database.sql(
                                "insert into ketenpartner_nazicht (nummer, partner, gestart_op) values (?, ?, ?) on conflict do nothing")
                        .params(nummer.waarde(), partner.name(), Timestamp.from(klok.instant()))
                        .update()
                == 1;
    }

    Optional<Nummer> open(Ketenpartner partner) {
        return database.sql("select nummer from ketenpartner_nazicht where partner = ? and afgerond_op is null")
                .param(partner.name())
                .query(String.class)
                .optional()
                .map(Nummer::van);
    }

    Optional<Ketenpartner> partner(Nummer nummer) {
        return database.sql("select partner from ketenpartner_nazicht where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .optional()
                .map(Ketenpartner::valueOf);
    }

    void sluit(Nummer nummer) {
        int gesloten = database.sql(
                        "update ketenpartner_nazicht set afgerond_op = ? where nummer = ? and afgerond_op is null")
                .params(Timestamp.from(klok.instant()), nummer.waarde())
                .update();
        if (gesloten == 0) {
            throw new Weigering("Deze partner is al nagekeken.");
        }
    }
}

package nl.gemeente.casusescalatie.bewaartermijn;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Medewerker;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.dossier.Wisser;
import nl.gemeente.casusescalatie.dossier.Wisser.Gewist;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the data of a closed signal whose bewaartermijn is over, when nothing else depends on it, and keeps proof.
 */
@Service
public class SignaalVernietigen {

    private static final String VOORBIJ =
            """
            select s.nummer, s.afgesloten_op, s.afsluitreden, t.versie from signaal s
            join lateral (select versie, weken from bewaartermijn
                where afsluitreden = s.afsluitreden and geldt_vanaf <= :vandaag order by versie desc limit 1) t on true
            where s.status = 'AFGESLOTEN'
            and not exists (select 1 from vernietiging v where v.nummer = s.nummer)
            and (s.afgesloten_op at time zone :zone + make_interval(weeks => t.weken)) at time zone :zone <= :nu
            """;

    private final JdbcClient database;
    private final List<Wisser> wissers;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    SignaalVernietigen(JdbcClient database, List<Wisser> wissers, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.wissers = wissers;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** Signals whose term is over, longest closed first; something may still depend on them. */
    public List<Nummer> teVernietigen() {
        return voorbij(VOORBIJ + "order by s.afgesloten_op, s.nummer")
                .query((rij, i) -> Nummer.van(rij.getString("nummer")))
                .list();
    }

    /** Does nothing when something still depends on the signal, its term is not over, or it was done before. */
    @Transactional
    public void vernietig(Nummer nummer) {
        voorbij(VOORBIJ + "and s.nummer = :nummer for update of s skip locked")
                .param("nummer", nummer.waarde())
                .query((rij, i) -> new Verlopen(
                        rij.getTimestamp("afgesloten_op").toInstant(),
                        rij.getString("afsluitreden"),
                        rij.getInt("versie")))
                .optional()
                .filter(verlopen -> wissers.stream().noneMatch(wisser -> wisser.houdtVast(nummer)))
                .ifPresent(verlopen -> vernietig(nummer, verlopen));
    }

    private void vernietig(Nummer nummer, Verlopen verlopen) {
        Instant nu = klok.instant();
        database.sql(
                        "insert into vernietiging (nummer, moment, afgesloten_op, afsluitreden, versie) values (?, ?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        Timestamp.from(nu),
                        Timestamp.from(verlopen.afgeslotenOp()),
                        verlopen.reden(),
                        verlopen.versie())
                .update();
        for (Wisser wisser : wissers) {
            for (Gewist gewist : wisser.wis(nummer)) {
                database.sql("insert into vernietiging_tabel (nummer, tabel, rijen) values (?, ?, ?)")
                        .params(nummer.waarde(), gewist.tabel(), gewist.rijen())
                        .update();
            }
        }
        tijdlijn.noteer(
                nummer,
                Inzage.ALGEMEEN,
                "De gegevens van dit signaal zijn verwijderd op %s: de bewaartermijn is voorbij."
                        .formatted(Datum.dag(nu)),
                Medewerker.SYSTEEM);
    }

    private JdbcClient.StatementSpec voorbij(String vraag) {
        return database.sql(vraag)
                .param("vandaag", LocalDate.now(klok))
                .param("zone", Datum.ZONE.getId())
                .param("nu", Timestamp.from(klok.instant()));
    }

    private record Verlopen(Instant afgeslotenOp, String reden, int versie) {}
}

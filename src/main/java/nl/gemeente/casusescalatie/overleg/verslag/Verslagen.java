package nl.gemeente.casusescalatie.overleg.verslag;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.overleg.Gelijktijdig;
import nl.gemeente.casusescalatie.overleg.Overleg;
import nl.gemeente.casusescalatie.privacy.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settled verslagen of all meetings, encrypted, each version as it was. */
@Component
public class Verslagen {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Verslagschrijver schrijver;
    private final Clock klok;

    Verslagen(JdbcClient database, Kluis kluis, Verslagschrijver schrijver, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.schrijver = schrijver;
        this.klok = klok;
    }

    /** Writes and freezes the next version. */
    int leg(Overleg overleg, @Nullable String reden, String medewerker) {
        int versie = van(overleg.nummer()).size() + 1;
        Instant nu = klok.instant();
        String stand = "Vastgesteld op %s door %s."
                .formatted(Datum.dag(nu.atZone(Datum.ZONE).toLocalDate()), medewerker);
        byte[] pdf = schrijver.versie(overleg, versie, stand, reden);
        try {
            database.sql(
                            "insert into overlegverslag (overleg, versie, vastgesteld_op, door, reden, inhoud) values (?, ?, ?, ?, ?, ?)")
                    .params(Stream.of(
                                    overleg.nummer().waarde(),
                                    versie,
                                    Timestamp.from(nu),
                                    medewerker,
                                    reden,
                                    kluis.sluit(pdf, plek(overleg.nummer(), versie)))
                            .toArray())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Gelijktijdig.weigering();
        }
        return versie;
    }

    /** Oldest first. */
    public List<Versie> van(Nummer overleg) {
        return database.sql(
                        "select versie, vastgesteld_op, door, reden from overlegverslag where overleg = ? order by versie")
                .param(overleg.waarde())
                .query((rij, i) -> new Versie(
                        rij.getInt("versie"),
                        rij.getTimestamp("vastgesteld_op").toInstant(),
                        rij.getString("door"),
                        rij.getString("reden")))
                .list();
    }

    Optional<byte[]> open(Nummer overleg, int versie) {
        return database.sql("select inhoud from overlegverslag where overleg = ? and versie = ?")
                .params(overleg.waarde(), versie)
                .query((rij, i) -> kluis.open(rij.getBytes("inhoud"), plek(overleg, versie)))
                .optional();
    }

    private static String plek(Nummer overleg, int versie) {
        return "overlegverslag/%s/%d".formatted(overleg, versie);
    }

    /** @param reden why it replaces the version before; null for the first */
    public record Versie(int versie, Instant vastgesteldOp, String door, @Nullable String reden) {}
}

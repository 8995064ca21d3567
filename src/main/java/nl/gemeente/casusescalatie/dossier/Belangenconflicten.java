package nl.gemeente.casusescalatie.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.proces.Belangenwacht;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is kept out of which dossier because it touches them personally: own address, relative, own case. It holds for
 * that dossier and everything that followed from it, at every door, above every role.
 */
@Component
public class Belangenconflicten implements Belangenwacht {

    private static final List<Rol> VERVANGERS = List.of(Rol.PLAATSVERVANGER, Rol.MANAGER);

    private final JdbcClient database;
    private final Gebruikers gebruikers;
    private final Clock klok;

    Belangenconflicten(JdbcClient database, Gebruikers gebruikers, Clock klok) {
        this.database = database;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public boolean houdtBuiten(String gebruiker, Nummer nummer) {
        return van(gebruiker).contains(nummer);
    }

    /** Every dossier that this user is kept out of; usually none. */
    public Set<Nummer> van(String gebruiker) {
        return Set.copyOf(database.sql(
                        """
                        with recursive keten(nummer) as (
                            select nummer from belangenconflict where gebruiker = ? and opgeheven_op is null
                            union select v.onder from verband v join keten k on v.boven = k.nummer where v.hierarchisch)
                        select nummer from keten""")
                .param(gebruiker)
                .query((rij, i) -> Nummer.van(rij.getString("nummer")))
                .list());
    }

    /**
     * The role that has to take over when none of the groups that may do a task of this dossier has anybody left.
     *
     * @return empty when somebody is left, or when nobody can take over either
     */
    Optional<Rol> vervanger(Nummer nummer, Collection<String> groepen) {
        Set<String> buiten = buiten(nummer);
        if (buiten.isEmpty() || groepen.stream().anyMatch(groep -> heeftIemand(groep, buiten))) {
            return Optional.empty();
        }
        return VERVANGERS.stream()
                .filter(rol -> heeftIemand(rol.groep(), buiten))
                .findFirst();
    }

    private boolean heeftIemand(String groep, Set<String> buiten) {
        return gebruikers.leden(groep).stream().anyMatch(lid -> !buiten.contains(lid));
    }

    private Set<String> buiten(Nummer nummer) {
        return Set.copyOf(database.sql(
                        """
                        with recursive keten(nummer) as (
                            select cast(? as varchar)
                            union select v.boven from verband v join keten k on v.onder = k.nummer where v.hierarchisch)
                        select distinct b.gebruiker from belangenconflict b join keten k on b.nummer = k.nummer
                        where b.opgeheven_op is null""")
                .param(nummer.waarde())
                .query(String.class)
                .list());
    }

    /**
     * @param reden null when the colleague reported it
     * @return false when it already holds, even when that was reported in the same instant
     */
    boolean leg(Nummer nummer, String gebruiker, @Nullable String reden, String door) {
        return database.sql(
                                """
                        insert into belangenconflict (nummer, gebruiker, reden, door, sinds) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(Stream.of(nummer.waarde(), gebruiker, reden, door, Timestamp.from(klok.instant()))
                                .toArray())
                        .update()
                == 1;
    }

    /** @return whether it still held */
    boolean hefOp(Nummer nummer, long id, String reden, String door) {
        return database.sql(
                                """
                        update belangenconflict set opgeheven_op = ?, opgeheven_door = ?, opheffingsreden = ?
                        where id = ? and nummer = ? and opgeheven_op is null""")
                        .params(Timestamp.from(klok.instant()), door, reden, id, nummer.waarde())
                        .update()
                == 1;
    }

    /** Newest first, lifted ones too. */
    public List<Conflict> bij(Nummer nummer) {
        return database.sql("select * from belangenconflict where nummer = ? order by id desc")
                .param(nummer.waarde())
                .query((rij, i) -> new Conflict(
                        rij.getLong("id"),
                        rij.getString("gebruiker"),
                        rij.getString("reden"),
                        rij.getString("door"),
                        rij.getTimestamp("sinds").toInstant(),
                        Optional.ofNullable(rij.getTimestamp("opgeheven_op"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        rij.getString("opgeheven_door"),
                        rij.getString("opheffingsreden")))
                .list();
    }

    /** @param reden why somebody else was kept out; null when the colleague reported it */
    public record Conflict(
            long id,
            String gebruiker,
            @Nullable String reden,
            String door,
            Instant sinds,
            @Nullable Instant opgehevenOp,
            @Nullable String opgehevenDoor,
            @Nullable String opheffingsreden) {}
}

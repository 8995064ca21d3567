package nl.gemeente.casusescalatie.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.Datum;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.notificatie.Bericht;
import nl.gemeente.casusescalatie.notificatie.Berichten;
import nl.gemeente.casusescalatie.notificatie.Pad;
import nl.gemeente.casusescalatie.notificatie.Sjabloon;
import nl.gemeente.casusescalatie.notificatie.VerzendingMislukt;
import nl.gemeente.casusescalatie.taak.Taakladder.Wie;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people by e-mail that a task cannot wait, is nearly due, or is late: nobody sees a line on a timeline without
 * looking.
 */
@Service
public class Ladderpost {

    private final JdbcClient database;
    private final Taakladder ladder;
    private final Gebruikers gebruikers;
    private final Berichten berichten;
    private final Afwezigheden afwezigheden;
    private final Clock klok;

    Ladderpost(
            JdbcClient database,
            Taakladder ladder,
            Gebruikers gebruikers,
            Berichten berichten,
            Afwezigheden afwezigheden,
            Clock klok) {
        this.afwezigheden = afwezigheden;
        this.klok = klok;
        this.database = database;
        this.ladder = ladder;
        this.gebruikers = gebruikers;
        this.berichten = berichten;
    }

    /** Puts a message in the tray, in the transaction of the event it is about. */
    @Transactional(propagation = Propagation.MANDATORY)
    void leg(String taakId, Nummer nummer, Soort soort, Instant termijn) {
        database.sql("insert into ladderpost (taak_id, soort, nummer, termijn) values (?, ?, ?, ?)")
                .params(taakId, soort.name(), nummer.waarde(), Timestamp.from(termijn))
                .update();
    }

    public List<Post> teVersturen() {
        return database.sql("select taak_id, soort, nummer, termijn from ladderpost order by termijn, taak_id, soort")
                .query((rij, i) -> new Post(
                        rij.getString("taak_id"),
                        Soort.valueOf(rij.getString("soort")),
                        Nummer.van(rij.getString("nummer")),
                        rij.getTimestamp("termijn").toInstant()))
                .list();
    }

    /**
     * Repeating is fine: nobody gets the message twice. One failing address does not keep it from the others.
     *
     * @throws VerzendingMislukt when it did not reach everybody; it then stays in the tray
     */
    public void verstuur(Post post) {
        @Nullable VerzendingMislukt mislukt = null;
        for (String gebruiker : ladder.wie(post.taakId())
                .map(wie -> ontvangers(post.soort(), wie))
                .orElse(Set.of())) {
            try {
                schrijf(post, gebruiker);
            } catch (VerzendingMislukt e) {
                mislukt = e;
            }
        }
        if (mislukt != null) {
            throw mislukt;
        }
        database.sql("delete from ladderpost where taak_id = ? and soort = ?")
                .params(post.taakId(), post.soort().name())
                .update();
    }

    private void schrijf(Post post, String gebruiker) {
        gebruikers
                .adres(gebruiker)
                .ifPresent(adres -> berichten.verzend(new Bericht(
                        "taak:%s:%s:%s".formatted(post.taakId(), post.soort(), gebruiker),
                        adres,
                        post.soort().sjabloon,
                        post.nummer(),
                        Pad.naarTaak(post.taakId()),
                        LocalDate.ofInstant(post.termijn(), Datum.ZONE))));
    }

    /** User names: the person who claimed the task, or everybody who can do it as long as nobody has. */
    private Set<String> ontvangers(Soort soort, Wie wie) {
        Set<String> ontvangers = new TreeSet<>();
        if (soort.erbij != null) {
            ontvangers.addAll(gebruikers.leden(soort.erbij.groep()));
        } else if (wie.behandelaar() == null) {
            wie.groepen().forEach(groep -> ontvangers.addAll(gebruikers.leden(groep)));
        }
        if (wie.behandelaar() != null) {
            ontvangers.add(wie.behandelaar());
        }
        Map<String, Optional<String>> afwezig = afwezigheden.op(LocalDate.now(klok));
        return afwezig.isEmpty() ? ontvangers : aanwezig(ontvangers, afwezig, kunnenDeTaakDoen(soort, wie));
    }

    private Set<String> kunnenDeTaakDoen(Soort soort, Wie wie) {
        Set<String> kunnen = new TreeSet<>();
        wie.groepen().forEach(groep -> kunnen.addAll(gebruikers.leden(groep)));
        if (soort.erbij != null) {
            kunnen.addAll(gebruikers.leden(soort.erbij.groep()));
        }
        return kunnen;
    }

    /**
     * People who are away are not told; their stand-in is, unless the two do not share the role of this task. When that
     * leaves nobody, the message waits for the first to come back.
     */
    private static Set<String> aanwezig(
            Set<String> ontvangers, Map<String, Optional<String>> afwezig, Set<String> kunnen) {
        Set<String> over = new TreeSet<>();
        for (String ontvanger : ontvangers) {
            if (afwezig.containsKey(ontvanger)) {
                afwezig.get(ontvanger)
                        .filter(vervanger -> kunnen.contains(vervanger) && !afwezig.containsKey(vervanger))
                        .ifPresent(over::add);
            } else {
                over.add(ontvanger);
            }
        }
        return over.isEmpty() ? ontvangers : over;
    }

    /** Reason for the message. */
    public enum Soort {
        /** The task is a matter of hours. */
        SPOED(Sjabloon.SPOED, null),
        HERINNERING(Sjabloon.HERINNERING, null),
        PLAATSVERVANGER(Sjabloon.TE_LAAT, Rol.PLAATSVERVANGER),
        MANAGER(Sjabloon.TE_LAAT, Rol.MANAGER),
        BURGEMEESTER(Sjabloon.TE_LAAT, Rol.BURGEMEESTER),
        /** Nobody who does this task is there. */
        WAARNEMEN(Sjabloon.WAARNEMEN, Rol.PLAATSVERVANGER);

        private final Sjabloon sjabloon;
        private final @Nullable Rol erbij;

        Soort(Sjabloon sjabloon, @Nullable Rol erbij) {
            this.sjabloon = sjabloon;
            this.erbij = erbij;
        }

        static Soort van(Trede trede) {
            return valueOf(trede.name());
        }
    }

    /** A message in the tray. */
    public record Post(String taakId, Soort soort, Nummer nummer, Instant termijn) {}
}

package nl.gemeente.casusescalatie.taak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and who stands in. */
@Service
@Transactional
public class Afwezigheden {

    private final JdbcClient database;
    private final Gebruikers gebruikers;
    private final Clock klok;

    Afwezigheden(JdbcClient database, Gebruikers gebruikers, Clock klok) {
        this.database = database;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /**
     * @param wie user name of the person who will be away
     * @param medewerker user name of whoever records it: the same person or a manager
     */
    public void legVast(String wie, Afwezigheidsopgave velden, String medewerker) {
        eisMag(wie, medewerker);
        LocalDate vandaag = LocalDate.now(klok);
        if (velden.totEnMet().isBefore(velden.van())) {
            throw new Weigering("totEnMet", "kies de eerste dag of een latere dag.");
        }
        if (velden.totEnMet().isBefore(vandaag)) {
            throw new Weigering("totEnMet", "kies vandaag of een latere dag.");
        }
        if (van(wie).stream().anyMatch(ander -> ander.raakt(velden.van(), velden.totEnMet()))) {
            throw new Weigering("van", "over deze dagen is al afwezigheid vastgelegd. Haal die eerst weg.");
        }
        String vervanger = velden.vervanger() == null || velden.vervanger().isBlank() ? null : velden.vervanger();
        if (vervanger != null) {
            eisVervanger(wie, vervanger, velden);
        }
        database.sql(
                        "insert into afwezigheid (gebruiker, van, tot_en_met, vervanger, vastgelegd_door, vastgelegd_op) values (?, ?, ?, ?, ?, ?)")
                .params(wie, velden.van(), velden.totEnMet(), vervanger, medewerker, Timestamp.from(klok.instant()))
                .update();
    }

    private void eisVervanger(String wie, String vervanger, Afwezigheidsopgave velden) {
        if (!mogelijkeVervangers(wie).contains(vervanger)) {
            throw new Weigering("vervanger", "kies iemand met dezelfde rol.");
        }
        if (van(vervanger).stream().anyMatch(ander -> ander.raakt(velden.van(), velden.totEnMet()))) {
            throw new Weigering("vervanger", "deze collega is dan zelf afwezig. Kies een ander.");
        }
    }

    public void haalWeg(long id, String medewerker) {
        Afwezigheid weg = database.sql("select id, gebruiker, van, tot_en_met, vervanger from afwezigheid where id = ?")
                .param(id)
                .query(Afwezigheid.class)
                .optional()
                .orElseThrow(() -> new Weigering("Deze afwezigheid is al weggehaald."));
        eisMag(weg.gebruiker(), medewerker);
        database.sql("delete from afwezigheid where id = ?").param(id).update();
    }

    private void eisMag(String wie, String medewerker) {
        if (!wie.equals(medewerker) && !isManager(medewerker)) {
            throw new Weigering("wie", "Alleen een manager legt vast dat een ander afwezig is.");
        }
        if (gebruikers.find(wie).isEmpty()) {
            throw new Weigering("wie", "Wie is afwezig? Kies een collega uit de lijst.");
        }
    }

    private boolean isManager(String wie) {
        return gebruikers.find(wie).filter(een -> een.heeft(Rol.MANAGER)).isPresent();
    }

    /**
     * What this reader may see and remove: their own absences; for a manager everybody's. Past absences are left out.
     */
    @Transactional(readOnly = true)
    public List<Afwezigheid> zichtbaarVoor(String medewerker) {
        boolean alles = isManager(medewerker);
        return vanaf(LocalDate.now(klok)).stream()
                .filter(een -> alles || een.gebruiker().equals(medewerker))
                .sorted(Comparator.comparing(Afwezigheid::van).thenComparing(Afwezigheid::gebruiker))
                .toList();
    }

    /** User names of everybody who shares a role with this user. */
    @Transactional(readOnly = true)
    public Set<String> mogelijkeVervangers(String wie) {
        Set<String> collegas = new TreeSet<>();
        gebruikers
                .find(wie)
                .map(Gebruiker::rollen)
                .orElse(Set.of())
                .forEach(rol -> collegas.addAll(gebruikers.leden(rol.groep())));
        collegas.remove(wie);
        return collegas;
    }

    /** The user names of everybody away on this day, each with the stand-in. */
    @Transactional(readOnly = true)
    public Map<String, Optional<String>> op(LocalDate dag) {
        Map<String, Optional<String>> afwezig = new HashMap<>();
        vanaf(dag).stream()
                .filter(een -> een.raakt(dag, dag))
                .forEach(een -> afwezig.put(een.gebruiker(), Optional.ofNullable(een.vervanger())));
        return afwezig;
    }

    /** Absences that have begun and whose tasks have not gone to others yet. */
    @Transactional(readOnly = true)
    public List<Afwezigheid> overTeDragen(LocalDate dag) {
        return database.sql(
                        """
                        select id, gebruiker, van, tot_en_met, vervanger from afwezigheid
                        where van <= ? and tot_en_met >= ? and overgedragen_op is null order by id""")
                .params(dag, dag)
                .query(Afwezigheid.class)
                .list();
    }

    /** @return false when another node did it already */
    boolean draagOver(Afwezigheid afwezigheid) {
        return database.sql("update afwezigheid set overgedragen_op = ? where id = ? and overgedragen_op is null")
                        .params(Timestamp.from(klok.instant()), afwezigheid.id())
                        .update()
                == 1;
    }

    private List<Afwezigheid> van(String gebruiker) {
        return vanaf(LocalDate.now(klok)).stream()
                .filter(een -> een.gebruiker().equals(gebruiker))
                .toList();
    }

    private List<Afwezigheid> vanaf(LocalDate dag) {
        return database.sql("select id, gebruiker, van, tot_en_met, vervanger from afwezigheid where tot_en_met >= ?")
                .param(dag)
                .query(Afwezigheid.class)
                .list();
    }

    /** @param vervanger user name; empty when the work falls to everybody with the same role */
    public record Afwezigheidsopgave(LocalDate van, LocalDate totEnMet, @Nullable String vervanger) {}
}

package nl.gemeente.casusescalatie.melden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Nummer;
import nl.gemeente.casusescalatie.basis.Weigering;
import nl.gemeente.casusescalatie.dossier.Tijdlijn;
import nl.gemeente.casusescalatie.privacy.Kluis;
import nl.gemeente.casusescalatie.toegang.Inzage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attachments, encrypted in our own table. The sender sees only the name; it is read back through the dossier, and
 * every look is recorded.
 */
@Component
@Transactional
public class Bijlagen {

    private static final String ZONDER_INHOUD = "select id, naam, soort, grootte from bijlage where ";

    private final JdbcClient database;
    private final Bijlagekeuring keuring;
    private final Kluis kluis;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Bijlagen(JdbcClient database, Bijlagekeuring keuring, Kluis kluis, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.keuring = keuring;
        this.kluis = kluis;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * @param naam as the browser gave it
     * @throws nl.gemeente.casusescalatie.basis.Weigering when we do not accept this file
     */
    public void voegToe(UUID concept, String naam, byte[] inhoud) {
        if (!vergrendel(concept)) {
            throw new Weigering(Bijlagekeuring.VELD, "deze melding is al verstuurd.");
        }
        Bijlagekeuring.Gekeurd gekeurd = keuring.keur(naam, inhoud, bij(concept).size());
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into bijlage (id, concept, naam, soort, grootte, moment, inhoud) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        concept,
                        gekeurd.naam(),
                        gekeurd.soort(),
                        inhoud.length,
                        Timestamp.from(klok.instant()),
                        kluis.sluit(inhoud, plek(id)))
                .update();
    }

    /** What may be attached, in readable form. */
    public String uitleg() {
        return keuring.uitleg();
    }

    public void haalWeg(UUID concept, UUID bijlage) {
        database.sql("delete from bijlage where id = ? and concept = ?")
                .params(bijlage, concept)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Bijlage> bij(UUID concept) {
        return database.sql(ZONDER_INHOUD + "concept = ? order by moment, id")
                .param(concept)
                .query(Bijlagen::bijlage)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Bijlage> bij(Nummer nummer) {
        return database.sql(ZONDER_INHOUD + "nummer = ? order by moment, id")
                .param(nummer.waarde())
                .query(Bijlagen::bijlage)
                .list();
    }

    void verhuis(UUID concept, Nummer nummer) {
        vergrendel(concept);
        database.sql("update bijlage set concept = null, nummer = ? where concept = ?")
                .params(nummer.waarde(), concept)
                .update();
    }

    /** Adding and sending at the same moment wait for each other, so nothing gets lost. */
    private boolean vergrendel(UUID concept) {
        return database.sql("select id from meldconcept where id = ? for update")
                .param(concept)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Opens an attachment of a signal for somebody who may read what was reported; the timeline says who did. */
    public Optional<Geopend> open(Nummer nummer, UUID id, String gebruiker) {
        Optional<Geopend> geopend = database.sql(
                        "select id, naam, soort, grootte, inhoud from bijlage where id = ? and nummer = ?")
                .params(id, nummer.waarde())
                .query((rij, i) -> new Geopend(bijlage(rij, i), kluis.open(rij.getBytes("inhoud"), plek(id))))
                .optional();
        geopend.ifPresent(bijlage -> tijdlijn.noteer(
                nummer,
                Inzage.INHOUD,
                "De bijlage %s is gelezen.".formatted(bijlage.bijlage().naam()),
                gebruiker));
        return geopend;
    }

    private static Bijlage bijlage(ResultSet rij, int plaats) throws SQLException {
        return new Bijlage(
                rij.getObject("id", UUID.class), rij.getString("naam"), rij.getString("soort"), rij.getInt("grootte"));
    }

    private static String plek(UUID id) {
        return "bijlage/" + id;
    }

    @SuppressWarnings("ArrayRecordComponent")
    public record Geopend(Bijlage bijlage, byte[] inhoud) {}
}
